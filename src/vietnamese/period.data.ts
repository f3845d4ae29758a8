// How people name days and spans of days in chat; patterns over `asSpoken` text, with every mark.
import { NUMBER_WORDS, PLAIN_NUMBER_WORDS } from './numbers.data.ts';

/** A number of days, weeks or months. */
export const COUNT = `(?:\\d{1,3}|một vài|vài|mấy|${NUMBER_WORDS})`;
const DATE_NUMBER = `(?:\\d{1,2}|${NUMBER_WORDS})`;
const YEAR = '(?:\\d{4}|\\d{2}(?!\\d)|nay|này|sau|tới|ngoái|trước)';

export const DATES = {
  iso: '(?<year>\\d{4})-(?<month>\\d{1,2})-(?<date>\\d{1,2})',
  full: '(?:(?:ngày|mùng|mồng|hôm|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])) )?(?<date>\\d{1,2})\\s?[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?(?<year>\\d{4}|\\d{2})',
  short: '(?:(?:ngày|mùng|mồng|hôm|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])) )?(?<date>\\d{1,2})/(?<month>\\d{1,2})(?!\\s*/)',
  dashed: '(?:ngày|mùng|mồng|hôm) (?<date>\\d{1,2})[-.](?<month>\\d{1,2})',
  words: `(?:(?:ngày|mùng|mồng|hôm) (?<date>${DATE_NUMBER})|(?<date>\\d{1,2}|${PLAIN_NUMBER_WORDS})) tháng (?<month>(?!sau(?!\\p{L}))${DATE_NUMBER})(?:(?:,| này| nay)? (?:năm )?(?<year>\\d{4})|,? năm (?<relyear>nay|này|sau|tới|ngoái|trước))?`,
  ofMonth: `(?:ngày|mùng|mồng) (?<date>${DATE_NUMBER}) tháng (?<relmonth>này|nay|sau|tới|trước|rồi|vừa rồi)`,
  bare: `(?:ngày|mùng|mồng) (?<date>\\d{1,2})(?!\\s*(?:%|/|tháng|ngày|nhiệm vụ))`,
} as const;

/** Single days counted from today. */
export const NEAR_DAYS: readonly { readonly said: string; readonly days: number }[] = [
  {
    said: '(?:ngày )?hôm nay|today|trong ngày|bữa nay|hnay|(?<=^(?:dạ |em ơi |anh ơi )?)nay(?=\\s+(?:tôi|em|mình|anh|chị|có|phải|còn|đến|tới)(?![\\p{L}]))',
    days: 0,
  },
  { said: '(?:ngày )?hôm (?:qua|wa)|(?:sáng|trưa|chiều|tối|đêm) qua|yesterday|bữa qua|hqua', days: -1 },
  { said: '(?:ngày )?hôm kia', days: -2 },
  {
    said: '(?:ngày|sáng|chiều|trưa) mai|tomorrow|mai(?=\\s+(?:đến|tới|là|có|hết|phải|thì)|\\s*[?.!,]|\\s*$)|(?<=^(?:dạ |em ơi |anh ơi |thế )?)mai(?=\\s+(?:tôi|em|mình|anh|chị|bộ|tỉnh|bên|còn|ai)(?![\\p{L}]))',
    days: 1,
  },
  { said: 'ngày (?:kia|mốt)|mốt(?=\\s*[?.!,]|\\s*$)', days: 2 },
];

export const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};
const WEEK_SHIFT = 'này|nay|sau|tới|tiếp theo|trước|rồi|vừa rồi|qua|vừa qua';
export const WEEKDAY = `(?:thứ (?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])|t(?<short>[2-7])|(?<sunday>chủ nhật|cn))(?:,? (?<ofweek>(?:của )?tuần )?(?<shift>${WEEK_SHIFT}))?`;
/** of a weekday alone: the last one before today, be it of this week; folded */
export const JUST_PAST: ReadonlySet<string> = new Set(['roi', 'vua roi', 'qua', 'vua qua']);
/** "cái thứ hai" is an ordinal, "phiên họp thứ 5" a name. */
export const ORDINAL_BEFORE = '(?:cái|việc|nhiệm vụ|mục|dòng|số|nv|phiên họp|lần|kỳ|khóa|hạng|đứng|phụ lục|khoản|điểm|vị trí|người)';

/** The lunar new year's day of each year, by the calendar of Vietnam. */
export const TET = '(?<solar>tết (?:dương lịch|tây|dương))|tết(?: (?:nguyên đán|âm lịch|âm|ta|cổ truyền))?';
export const TET_DAYS: readonly string[] = [
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-02',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
];

/** −1, 0 or 1 for "last", "this", "next"; folded. */
export const SHIFTS: Readonly<Record<string, number>> = {
  nay: 0,
  'sau nua': 2,
  'toi nua': 2,
  'truoc nua': -2,
  sau: 1,
  toi: 1,
  'tiep theo': 1,
  ke: 1,
  'ke tiep': 1,
  truoc: -1,
  roi: -1,
  'vua roi': -1,
  qua: -1,
  'vua qua': -1,
  ngoai: -1,
  'hien tai': 0,
};
const SHIFT = 'này|nay|hiện tại|sau nữa|tới nữa|trước nữa|sau|tới|tiếp theo|kế tiếp|kế|trước|rồi|vừa rồi|vừa qua|qua';
export const EDGE = '(?<edge>đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau|hết|trong|cả|trọn)';
export const EDGES: Readonly<Record<string, 'start' | 'middle' | 'end' | 'first-half' | 'second-half' | 'whole'>> = {
  dau: 'start',
  giua: 'middle',
  cuoi: 'end',
  'nua dau': 'first-half',
  'nua cuoi': 'second-half',
  'nua sau': 'second-half',
  het: 'whole',
  trong: 'whole',
  ca: 'whole',
  tron: 'whole',
};

/** "tháng sau" is the next one, whoever leaves out marks */
const MONTH_NUMBER = '(?!sau(?!\\p{L}))(?:1[0-2]|0?[1-9]|giêng|chạp|mười một|mười hai|mười|một|hai|ba|tư|bốn|năm(?! nào)|sáu|bảy|tám|chín)';
const QUARTER_NUMBER = '(?:[1-4]|i{1,3}|iv|một|hai|ba|tư|bốn|nhất|nhì)';

export const SPANS = {
  week: `(?:${EDGE} )?tuần (?<shift>${SHIFT})`,
  weekBare: '(?<edge>trong|cuối|đầu|giữa) tuần',
  month: `(?:${EDGE} )?tháng (?<shift>${SHIFT})`,
  monthNamed: `(?:${EDGE} )?tháng (?<month>${MONTH_NUMBER})(?!\\s?%| (?:tới|qua|nữa|gần đây|vừa qua|đầu năm|cuối năm|đầu|cuối))(?:\\s?[/.-]\\s?(?<year>\\d{4})|,? năm (?<relyear>${YEAR}))?`,
  monthShort: `(?:${EDGE} )?t(?<month>1[0-2]|[189])(?:/(?<year>\\d{4}))?`,
  monthBare: '(?<edge>trong|cuối|đầu|giữa|nửa đầu|nửa cuối|hết) tháng',
  quarter: `(?:${EDGE} )?quý (?<shift>này|nay|hiện tại|sau nữa|trước nữa|sau|tới|trước|vừa rồi|vừa qua|qua)`,
  quarterNamed: `(?:${EDGE} )?(?:quý|q)\\s?(?<quarter>${QUARTER_NUMBER})(?:\\s?[/.-]\\s?(?<year>\\d{4})|,?(?: năm)? (?<relyear>\\d{4}|nay|này|sau|tới|ngoái|trước))?`,
  quarterBare: '(?<edge>trong|cuối|đầu) quý',
  year: `(?:${EDGE} )?(?:năm|sang năm)(?<!sang năm) (?<shift>nay|này|sau|tới|ngoái|trước)`,
  yearNamed: `(?:${EDGE} )?năm (?<year>20\\d{2})`,
  yearNext: '(?<next>sang năm)',
  weekNext: 'sang tuần(?: sau| tới)?',
  monthNext: `sang tháng(?: sau| tới)?(?!\\s?(?:${MONTH_NUMBER}))`,
  soon: 'mai mốt|(?<!hôm )nay mai|(?:một hai|1-2|1, ?2|đôi ba) (?:ngày|hôm|bữa)(?: nữa| tới)?',
  yearBare: '(?<edge>cuối|đầu|giữa|trong|hết|cả) năm',
  halfYear: '(?<half>6|sáu) tháng (?<edge>đầu|cuối) (?:của )?năm(?: (?<year>20\\d{2}|nay|này|sau|ngoái))?',
  nextDays: `(?:(?:trong )?(?:vòng )?)?(?<count>${COUNT}) (?<unit>ngày|hôm|tuần|tháng|năm) (?:làm việc )?(?:tới|sắp tới|nữa|tiếp theo|sau|kế tiếp)`,
  withinDays: `(?:trong|trong vòng|vòng) (?<count>${COUNT}) (?<unit>ngày|tuần|tháng)(?! (?:tới|qua|gần|vừa|nữa|sắp|trước|tiếp))`,
  nextDaysAfter: `(?:next|trong) (?<count>\\d{1,3}) (?<unit>days|weeks|months)`,
  lastDays: `(?!từ hôm )(?:(?:trong )?(?:vòng )?)?(?<count>${COUNT}) (?<unit>ngày|hôm|tuần|tháng|năm) (?:vừa qua|gần đây|gần nhất|vừa rồi|qua(?! hạn)|trở lại đây|trước|nay)`,
  english: '(?<this>this|next|last) (?<unit>week|month|quarter|year)',
} as const;

/** Words before a day or a span that turn it into a limit. */
export const RELATIONS: readonly { readonly said: string; readonly relation: 'before' | 'until' | 'after' | 'since' | 'in' }[] = [
  { said: '(?:từ nay|từ giờ|từ hôm nay|kể từ nay) (?:cho )?(?:đến|tới)(?: hết)?(?: ngày)?', relation: 'until' },
  { said: '(?:trước|before)(?: thời điểm)?(?: ngày)?', relation: 'before' },
  { said: '(?:sau|after|quá)(?: ngày)?', relation: 'after' },
  {
    said: '(?:chậm nhất(?: là)?|muộn nhất(?: là)?|không quá|trễ nhất(?: là)?|by)(?: (?:đến|vào|trong))?(?: hết)?(?: ngày)?',
    relation: 'until',
  },
  { said: '(?:cho đến|cho tới|đến hết|tới hết|đến trước|không muộn hơn)(?: ngày)?', relation: 'until' },
  { said: '(?:kể từ|từ|since)(?: ngày)?', relation: 'since' },
];
/** Said of a state of things, not of a deadline: "tính đến 15/11". */
export const AS_OF = '(?:tính đến|tính tới|as of|tại thời điểm|vào thời điểm)(?: hết)?(?: ngày)?';
export const RANGE_FROM = '(?:từ|giữa|khoảng|from)';
export const RANGE_TO = '(?:cho )?(?:đến hết|tới hết|đến|tới|và|-|–|→|to)(?: hết)?';
export const NOW_FROM = '(?:từ nay|từ giờ|từ hôm nay|từ bây giờ|kể từ nay|kể từ hôm nay)';
export const TO = '(?:cho )?(?:đến|tới)';
export const DAY_WORD = 'ngày';
