// Short names of agencies as people type them in chat, and the words around a name. Source: usage in offices; the registry has the official ones.

/** Typed forms that no rule makes from the registry's names. */
export const CHAT_NAMES: readonly { readonly code: string; readonly said: readonly string[] }[] = [
  { code: 'T-HANOI', said: ['HN', 'tp hn', 'ubnd hn', 'ubnd tp hn'] },
  {
    code: 'T-HCM',
    said: ['hcm', 'tphcm', 'tp hcm', 'ubnd hcm', 'ubnd tphcm', 'sài gòn', 'tp sài gòn', 'SG', 'hcmc', 'thành phố hcm', 'hồ chí minh city'],
  },
  { code: 'T-DANANG', said: ['tp đn', 'tpđn', 'ubnd đn', 'ubnd tp đn', 'tpdn'] },
  { code: 'T-CANTHO', said: ['tp ct', 'tpct', 'ubnd tp ct'] },
  { code: 'T-HAIPHONG', said: ['HP', 'tp hp', 'tphp', 'ubnd hp', 'ubnd tp hp'] },
  { code: 'T-HUE', said: ['tp huế', 'thừa thiên huế', 'tỉnh thừa thiên huế', 'tt huế'] },
  { code: 'T-BRVT', said: ['vũng tàu', 'bà rịa vũng tàu', 'brvt'] },
  { code: 'T-DAKLAK', said: ['đắc lắc', 'đăk lăk', 'dak lak', 'đắk lắk'] },
  { code: 'T-DAKNONG', said: ['đắc nông', 'đăk nông', 'dak nong'] },
  { code: 'VPCP', said: ['vpcp', 'văn phòng cp', 'vp cp'] },
  { code: 'VPTW', said: ['vptw', 'văn phòng trung ương', 'vp trung ương'] },
  { code: 'NHNN', said: ['nhnn', 'ngân hàng nhà nước', 'nh nhà nước'] },
  { code: 'TTCP', said: ['ttcp', 'thanh tra cp'] },
  { code: 'TANDTC', said: ['tandtc', 'tòa án tối cao', 'tòa án nhân dân tối cao', 'tòa tối cao'] },
  { code: 'VKSNDTC', said: ['vksndtc', 'viện kiểm sát tối cao', 'viện kiểm sát nhân dân tối cao'] },
  { code: 'KTNN', said: ['ktnn'] },
  { code: 'BHXHVN', said: ['bhxh việt nam', 'bảo hiểm xã hội'] },
  { code: 'BCA', said: ['bộ công an', 'ministry of public security', 'mps'] },
  { code: 'BYT', said: ['ministry of health', 'moh', 'health ministry'] },
  { code: 'BTC', said: ['ministry of finance', 'mof', 'finance ministry'] },
  { code: 'BTP', said: ['ministry of justice', 'moj'] },
  { code: 'BNV', said: ['ministry of home affairs', 'moha', 'home affairs ministry'] },
  { code: 'BKHCN', said: ['ministry of science and technology', 'most ministry', 'bộ khoa học'] },
  { code: 'BGDDT', said: ['ministry of education', 'ministry of education and training', 'bộ giáo dục', 'bộ gd'] },
  { code: 'BXD', said: ['ministry of construction'] },
  { code: 'BCT', said: ['ministry of industry and trade', 'moit'] },
  {
    code: 'BNNMT',
    said: ['ministry of agriculture and environment', 'ministry of agriculture', 'bộ nông nghiệp', 'bộ môi trường', 'bộ nn'],
  },
  { code: 'BNG', said: ['ministry of foreign affairs', 'mofa'] },
  { code: 'BQP', said: ['ministry of national defence', 'ministry of defence', 'ministry of defense'] },
  { code: 'BKHDT', said: ['bộ kế hoạch', 'bộ kh đt'] },
  { code: 'BTTTT', said: ['bộ thông tin', 'bộ tt tt'] },
  { code: 'BLDTBXH', said: ['bộ lao động', 'bộ lđ', 'bộ lđtb xh', 'bộ lđtbxh'] },
  { code: 'BGTVT', said: ['bộ giao thông', 'bộ gt'] },
  { code: 'BTNMT', said: ['bộ tài nguyên', 'bộ tn mt'] },
  { code: 'UBDT', said: ['ủy ban dân tộc'] },
  { code: 'BDTTG', said: ['bộ dân tộc', 'bộ tôn giáo'] },
  { code: 'BVHTTDL', said: ['ministry of culture, sports and tourism', 'ministry of culture', 'bộ văn hóa', 'bộ du lịch', 'bộ vh'] },
];

/** Kinds whose names stand for an agency wherever they are said; the others also turn up inside descriptions of tasks. */
export const STRONG_KINDS: readonly string[] = ['ministry', 'ministerial', 'government-agency', 'province', 'judiciary'];
/** Never meant as the one whose tasks are asked for: whom everybody reports to, and systems named like bodies. */
export const NEVER: readonly string[] = ['CP', 'TTG', 'PTTG', 'CTN', 'QH', 'TTDLQG', 'BCTRI', 'BBT', 'TBT', 'BCHTW'];

/** Acronyms that are words of another language; they count in capitals only. */
export const CAPITALS_ONLY: readonly string[] = ['most', 'it'];

export const MINISTRY_WORD = 'bộ';
export const PROVINCE_WORDS: readonly string[] = [
  'tỉnh',
  'thành phố',
  'tp',
  'ubnd',
  'ủy ban nhân dân',
  'ủy ban',
  'ubnd tỉnh',
  'ubnd thành phố',
  'ubnd tp',
  'ủy ban nhân dân tỉnh',
  'ủy ban nhân dân thành phố',
  'ủy ban nhân dân tp',
];
export const PROVINCE_PREFIX = '^(?:tỉnh|thành phố)\\s+';
export const FORMER_MARK = /\s*\(cũ\)\s*$/u;

/** Groups by kind. */
export const GROUPS: readonly { readonly said: string; readonly kinds: readonly string[] }[] = [
  {
    said: '(?:các |những |khối )?bộ,? (?:ban,? )?(?:ngành|cơ quan ngang bộ)(?! (?:giáo|y tế|công))(?: trung ương)?',
    kinds: ['ministry', 'ministerial', 'government-agency'],
  },
  { said: '(?:các|những|mọi|từng|tất cả các|mỗi|khối|giữa các) bộ', kinds: ['ministry'] },
  { said: '(?<!cán )bộ(?= (?:nào|gì|ngành nào)(?![\\p{L}]))', kinds: ['ministry'] },
  { said: '(?:ministries|which ministry)', kinds: ['ministry'] },
  {
    said: '(?:các |những |mọi |từng |khối |mỗi )?(?:ubnd|ủy ban nhân dân|uỷ ban) (?:các )?(?:tỉnh(?:,? (?:và )?(?:thành phố|thành|tp))?|cấp tỉnh|địa phương)',
    kinds: ['province'],
  },
  {
    said: '(?:các|những|mọi|từng|mỗi|khối) (?:tỉnh(?:,? (?:và )?(?:thành phố|thành|tp))?|thành phố|địa phương|ubnd|ủy ban nhân dân)',
    kinds: ['province'],
  },
  {
    said: '(?:tỉnh(?:,? (?:hay |và )?(?:thành phố|thành))?|thành phố|ubnd|ủy ban nhân dân)(?= (?:nào|gì)(?![\\p{L}]))',
    kinds: ['province'],
  },
  { said: 'địa phương', kinds: ['province'] },
  { said: '(?:provinces|which province)', kinds: ['province'] },
];

/** Between the parts of a ministry's name. */
export const NAME_PARTS = /,| và /u;
/** What "dd" stands for at the head of a syllable. */
export const D_WITH_STROKE = 'đ';

/** Words of every question, typed without marks: no slip for a syllable of a name ("tỉnh nào đang" is no "tỉnh Cao Bằng"). */
export const EVERYDAY_SYLLABLES =
  'nao gi ai dang con co khong da chua thi la va hay cua cho voi trong qua han tre nhiem vu viec den sap bao nhieu may the sao ra hoan thanh xong tien do hom nay tuan thang nam';
