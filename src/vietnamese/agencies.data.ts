// How the names of agencies are varied in writing, beyond the aliases of agencies.json.

/** What a province's own documents call the province's government; resolved only when the province is known. */
export const OWN_PROVINCE_NAMES: readonly string[] = [
  'UBND tỉnh',
  'Ủy ban nhân dân tỉnh',
  'Chủ tịch UBND tỉnh',
  'Chủ tịch Ủy ban nhân dân tỉnh',
  'UBND thành phố',
  'Ủy ban nhân dân thành phố',
  'Chủ tịch UBND thành phố',
  'Chủ tịch Ủy ban nhân dân thành phố',
  'Tỉnh ủy',
  'Thành ủy',
  'Ban Thường vụ Tỉnh ủy',
  'Thường trực Tỉnh ủy',
  'Ban Thường vụ Thành ủy',
  'Thường trực Thành ủy',
  'HĐND tỉnh',
  'HĐND thành phố',
  'Hội đồng nhân dân tỉnh',
  'Hội đồng nhân dân thành phố',
];

/** Heads and governments that stand for the body named after them (SCHEME.md L5): "Giám đốc Sở Y tế", "UBND tỉnh Lai Châu". */
export const HEADS: readonly string[] = [
  'Bộ trưởng',
  'Thứ trưởng',
  'lãnh đạo',
  'Đảng ủy',
  'Đảng bộ',
  'Ban cán sự đảng',
  'Ban cán sự',
  'Đảng đoàn',
  'Giám đốc',
  'Phó Giám đốc',
  'Chủ tịch',
  'Phó Chủ tịch',
  'Phó Chủ tịch Thường trực',
  'Phó Bí thư Thường trực',
  'Phó Bí thư',
  'Tổng Giám đốc',
  'Chánh',
  'Trưởng',
  'Viện trưởng',
  'Chánh án',
  'Cục trưởng',
  'Tổng cục trưởng',
  'Vụ trưởng',
  'Chủ nhiệm',
  'Thủ trưởng',
  'Bí thư',
  'Hiệu trưởng',
  'Hội đồng thành viên',
  'Thống đốc',
];
export const PROVINCE_HEADS: readonly string[] = [
  'UBND',
  'Ủy ban nhân dân',
  'Chủ tịch UBND',
  'Chủ tịch Ủy ban nhân dân',
  'Phó Chủ tịch UBND',
  'HĐND',
  'Hội đồng nhân dân',
  'Tỉnh ủy',
  'Thành ủy',
  'Bí thư Tỉnh ủy',
  'Bí thư Thành ủy',
  'Ban Thường vụ Tỉnh ủy',
  'Ban Thường vụ Thành ủy',
  'Thường trực Tỉnh ủy',
  'Thường trực Thành ủy',
  'chính quyền',
  'các Tỉnh ủy',
  'lãnh đạo UBND',
];

/** Bodies in charge of courts and prosecution are headed by titles that swallow a word of the name. */
export const EXTRA_ALIASES: readonly { readonly code: string; readonly name: string }[] = [
  { code: 'TANDTC', name: 'Chánh án Tòa án nhân dân tối cao' },
  { code: 'TANDTC', name: 'Tòa án tối cao' },
  { code: 'VKSNDTC', name: 'Viện trưởng Viện Kiểm sát nhân dân tối cao' },
  { code: 'VPCP', name: 'Văn phòng CP' },
  ...['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Việt Nam', 'NHNN', 'NHNN Việt Nam'].flatMap(bank =>
    [
      'Chi nhánh tỉnh, thành phố',
      'Chi nhánh các tỉnh, thành phố',
      'Chi nhánh tỉnh',
      'Chi nhánh thành phố',
      'Chi nhánh TP',
      'Chi nhánh Khu vực',
      'Khu vực',
    ].map(branch => ({
      code: 'NHNN-KV',
      name: `${bank} ${branch}`,
    })),
  ),
  { code: 'VP-UBND', name: 'Văn phòng Ủy ban nhân dân tỉnh' },
  ...['UBND', 'Ủy ban nhân dân'].flatMap(council =>
    ['huyện', 'quận', 'thị xã'].map(level => ({ code: 'DISTRICTS', name: `${council} ${level}` })),
  ),
  { code: 'MTTQ-TINH', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh' },
  { code: 'BCD389', name: 'Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả' },
  { code: 'BAO-DAI-TINH', name: 'Báo và Phát thanh, Truyền hình' },
  { code: 'BQLKKT', name: 'Ban Quản lý Khu kinh tế' },
  { code: 'BQLKKT', name: 'Ban Quản lý các khu kinh tế' },
  { code: 'BQLKKT', name: 'Ban Quản lý các khu công nghiệp' },
  { code: 'BQLKKT', name: 'Ban Quản lý Khu công nghệ cao' },
  { code: 'BQLKKT', name: 'Ban Quản lý các khu chế xuất và công nghiệp' },
];

/** Provincial bodies are named by either word. */
export const PROVINCE_ENDING = / tỉnh$/u;
export const CITY_ENDING = ' thành phố';

/** A standing office of a body: a longer name that begins inside it is the body's. */
export const OFFICE_NAME = /^Cơ quan /iu;

/** The words that open a list of bare names ("các Bộ: Quốc phòng, Công an"). */
export const DEPARTMENT_PREFIX = 'Sở ';
export const LIST_CONJUNCTION = 'và';

/** First words of the names of provinces and their governments, lower case. */
export const PLACE_WORDS: readonly string[] = ['tỉnh', 'thành', 'tp', 'ubnd', 'ủy', 'chủ', 'hđnd', 'bí', 'thủ', 'đồng'];

/** Between a group and the names of its members. */
export const BEFORE_MEMBERS = /^(?:\s*:\s*|\s*\(\s*(?:gồm|bao gồm)?:?\s*|\s+[^,;:.()]{1,60}\(\s*(?:gồm|bao gồm):?\s*|\s+)$/u;

/** After an agency in brackets: it is to act, and is no member of the group before the bracket. */
export const ACTS = /^\s+(?:là (?:cơ quan |đơn vị )?)?(?:chủ trì|phối hợp|làm đầu mối|thực hiện|tham mưu)(?!\p{L})/iu;
