// How official Vietnamese names groups of bodies; patterns over lower-case NFC text, spaces match any run of white space.
// Source: SCHEME.md rule L9 and the usage of directives 2010–2026.

/** Titles that stand for the body: "thủ trưởng các cơ quan", "chủ tịch UBND các tỉnh". */
export const HOLDERS =
  '(?:các )?(?:đồng chí )?(?:thủ trưởng|người đứng đầu|bộ trưởng|trưởng|chủ tịch|giám đốc|lãnh đạo|bí thư|chánh văn phòng|đảng ủy|ban cán sự(?: đảng)?)';

export const COUNCIL = '(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chính quyền)';

/** The nouns a group is made of, each with the level it names. Order matters: longest first. */
export const GROUP_NOUNS: readonly {
  readonly noun: string;
  readonly level: 'ministry' | 'central' | 'province' | 'department' | 'commune' | 'local' | 'any';
}[] = [
  { noun: 'cơ quan ngang bộ', level: 'ministry' },
  { noun: 'cơ quan thuộc chính phủ', level: 'ministry' },
  { noun: 'cơ quan thuộc cp', level: 'ministry' },
  { noun: 'cơ quan(?: ở| cấp)? trung ương', level: 'central' },
  { noun: 'ban(?:,)? bộ(?:,)? ngành(?: ở)?(?: trung ương| tw)?', level: 'central' },
  { noun: 'bộ(?:,)? ban(?:,)? ngành(?: ở)?(?: trung ương| tw)?', level: 'central' },
  { noun: 'bộ(?:,)? ngành(?: ở)?(?: trung ương| tw)?', level: 'ministry' },
  { noun: 'bộ quản lý (?:ngành|lĩnh vực)', level: 'ministry' },
  { noun: 'bộ chuyên ngành', level: 'ministry' },
  { noun: 'bộ', level: 'ministry' },
  { noun: `(?:${COUNCIL} )(?:các )?tỉnh(?:,)?(?: và)?(?: các)?(?: thành phố| tp)(?: trực thuộc (?:trung ương|tw))?`, level: 'province' },
  { noun: `(?:${COUNCIL} )?cấp tỉnh`, level: 'province' },
  { noun: 'tỉnh(?:,)?(?: và)?(?: các)?(?: thành phố| tp)(?: trực thuộc (?:trung ương|tw))?', level: 'province' },
  { noun: 'thành phố trực thuộc (?:trung ương|tw)', level: 'province' },
  { noun: 'tỉnh ủy(?:,)?(?: và)?(?: các)?(?: thành ủy)?', level: 'province' },
  { noun: `${COUNCIL} các tỉnh`, level: 'province' },
  { noun: `${COUNCIL} các thành phố(?! thuộc|,? (?:và )?(?:thị xã|huyện))`, level: 'province' },
  { noun: 'tỉnh', level: 'province' },
  { noun: 'thành phố', level: 'province' },
  { noun: 'sở(?:,)? ban(?:,)? ngành(?:,? (?:và )?đoàn thể)?(?: cấp tỉnh| tỉnh| thành phố)?', level: 'department' },
  { noun: 'sở(?:,)? ngành(?: cấp tỉnh| tỉnh| thành phố)?', level: 'department' },
  { noun: 'sở', level: 'department' },
  { noun: `${COUNCIL} (?:các )?(?:xã|phường|thị trấn|đặc khu)(?:(?:,| và)? (?:xã|phường|thị trấn|đặc khu))*`, level: 'commune' },
  { noun: `(?:${COUNCIL} )?cấp xã`, level: 'commune' },
  {
    noun: `${COUNCIL} (?:các )?(?:quận|huyện|thị xã|thành phố thuộc tỉnh)(?:(?:,| và)? (?:quận|huyện|thị xã|thành phố))*`,
    level: 'commune',
  },
  { noun: `(?:${COUNCIL} )?cấp huyện`, level: 'commune' },
  { noun: '(?:xã|phường)(?:(?:,| và)? (?:xã|phường|thị trấn|đặc khu))+', level: 'commune' },
  { noun: '(?:xã|phường|đặc khu)', level: 'commune' },
  { noun: 'chính quyền địa phương(?: (?:các|hai|2) cấp)?', level: 'local' },
  { noun: 'địa phương', level: 'local' },
  { noun: 'ngành', level: 'any' },
  { noun: 'cấp(?:,)?(?: các)? ngành', level: 'any' },
  { noun: 'cấp ủy(?:,| và)?(?: các)?(?: tổ chức đảng)?', level: 'any' },
  { noun: 'tổ chức đảng', level: 'any' },
  { noun: 'đảng ủy trực thuộc trung ương', level: 'any' },
  { noun: '(?:đảng ủy|đảng bộ)(?= trực thuộc)', level: 'any' },
  { noun: 'cơ quan(?: chức năng| nhà nước)?', level: 'any' },
  { noun: 'đơn vị', level: 'any' },
  { noun: 'tổ chức', level: 'any' },
  { noun: 'đoàn thể', level: 'any' },
  { noun: 'cá nhân', level: 'any' },
  { noun: 'hiệp hội', level: 'any' },
  { noun: 'doanh nghiệp', level: 'any' },
];

/** What narrows a group to nobody in particular (L9). */
export const RELATED_WORDS = '(?:(?:có )?liên quan|hữu quan)(?: khác)?';

/** What narrows a group of provinces to some of them. */
export const SOME_WORDS =
  '(?:ven biển|nêu trên|nói trên|bị ảnh hưởng(?: bởi [^,;.]{3,40})?|bị thiệt hại|(?:nơi )?có (?:các )?(?:dự án|tuyến|biên giới|rừng|biển|đường|cảng|khu công nghiệp)(?: (?:cao tốc|đường sắt|trọng điểm|đường bộ|ven biển|đi qua|chạy qua|liên quan))*|(?:khu vực |vùng )?(?:biên giới|miền núi(?: phía bắc)?|phía (?:bắc|nam)|miền trung|bắc trung bộ|nam trung bộ|duyên hải(?: miền trung| nam trung bộ)?|tây nguyên|đông nam bộ|tây nam bộ|đồng bằng (?:sông cửu long|sông hồng|bắc bộ)|trung du(?:,? và| ,)? miền núi(?: phía bắc| bắc bộ)?|tây bắc|đông bắc)|được lựa chọn)';

/** What says nothing new about a group. */
export const PLAIN_WORDS =
  '(?:trực thuộc(?: trung ương| tỉnh ủy| thành ủy| đảng bộ (?:tỉnh|thành phố)| tỉnh| thành phố)?|trên địa bàn(?: tỉnh| thành phố)?|trong (?:toàn )?tỉnh|khác|cấp tỉnh|được (?:giao|phân công)(?: chủ trì| nhiệm vụ| thực hiện)*(?: (?:tại|theo|trong) (?:phụ lục|danh mục|(?:kế hoạch|thông báo|nghị quyết|chỉ thị|chương trình|quyết định) này))?|chuyên môn)';

export const DETERMINERS = '(?:tất cả |toàn bộ )?(?:các|những|mọi|từng|một số|nhiều|\\d{1,2})';

/** Two placements of the tone mark; the patterns here are written in the second. */
export const TONE_PLACEMENTS: readonly (readonly [string, string])[] = [['uỷ', 'ủy']];

/** What a group's name may begin with when no "các" stands before it. */
export const BARE_STARTS = `(?=${COUNCIL} (?:các|cấp) )|(?=(?:bộ|sở|ban),? (?:ban|bộ|ngành|cơ quan))|(?=cấp,? (?:các )?ngành)|(?=cấp (?:xã|tỉnh))`;

/** The whole phrase: determiner, titles and nouns, and what narrows them. */
export const NOUN = `(?:${GROUP_NOUNS.map(row => row.noun).join('|')})`;
const ITEM = `(?:(?:các|những) )?(?:${HOLDERS}(?:,| )\\s*)*(?:(?:các|những) )?${NOUN}`;
const CHAIN = `${ITEM}(?:(?:,| và|, và| -|;(?= ?(?:chủ tịch )?${COUNCIL} (?:các )?tỉnh)) ${ITEM})*`;
export const PHRASE = `(?:${DETERMINERS} |${HOLDERS},? |${BARE_STARTS})${CHAIN}(?: (?:${RELATED_WORDS}|${SOME_WORDS}|${PLAIN_WORDS}))?`;

export const DEPARTMENTS_THEN_COMMUNES = `^(.*?\\P{L}sở\\P{L}.*?)(?:,| và|, và|;)\\s+((?:${HOLDERS}\\s+)?${COUNCIL}\\s.*)$`;

export const SOME_PHRASE = `^(?:một số|nhiều)|${SOME_WORDS}`;

/** Committees of the Party and nobody else; those of the provinces alone stand for the provinces. */
const COMMITTEE =
  '(?:cấp ủy(?:,| và)?(?: các)?(?: tổ chức đảng)?|tổ chức đảng|đảng ủy)(?: trực thuộc(?: trung ương| tỉnh ủy| thành ủy| đảng bộ (?:tỉnh|thành phố))?)?';
const PROVINCIAL_COMMITTEE = '(?:tỉnh ủy|thành ủy)';
const AND = '(?:,| và|, và)(?: các)? ';
export const PARTY_PHRASE = `^(?:các |tất cả các )?(?:${PROVINCIAL_COMMITTEE}${AND})*${COMMITTEE}(?:${AND}(?:${COMMITTEE}|${PROVINCIAL_COMMITTEE}))*$`;

/** Committees under that of a province are those of its departments and communes. */
export const UNDER_PROVINCE = 'trực thuộc (?:tỉnh ủy|thành ủy|đảng bộ (?:tỉnh|thành phố))';

export const EVERYONE_PHRASE = '^(?:các )?(?:cấp|cơ quan)[ ,].*(?:ngành|đơn vị|tổ chức|địa phương)';

export const MINISTRIES_END = 'các bộ(?: chuyên ngành)?$';

export const DEPARTMENTS_END = 'các sở$';

export const PROVINCES_END = '(?:tỉnh|thành phố|địa phương|trung ương|tỉnh ủy|thành ủy)$';
