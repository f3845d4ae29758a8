// Words of the South and the Centre, of chat and of voice typing, and what the rules call them. Patterns with every mark; in order.

const NOUN = '(?:cái|việc|vụ|bộ|tỉnh|sở|nhiệm vụ|công việc|đơn vị|cơ quan|bên|người|văn bản|ngày|hôm|tháng)';

/** `marked`: without its marks it is another word too. */
export const REGIONAL: readonly { readonly said: string; readonly becomes: string; readonly marked?: true }[] = [
  { said: `(?<=${NOUN} )mô(?! hình)`, becomes: 'nào' },
  { said: '(?:khi|chừng|bữa|hồi) mô', becomes: 'khi nào' },
  { said: '(?<=(?:tới|đến|ở|chỗ|đi|vô|về) )mô(?! hình)', becomes: 'đâu' },
  { said: 'răng (?:mà|lại)', becomes: 'vì sao' },
  { said: '(?:làm|ra|như|thì) răng', becomes: 'thế nào' },
  {
    said: '(?<=(?:có|còn|vướng|việc|cái|làm|nhiệm vụ|là|được|những|kẹt) )chi(?! (?:tiết|cục|phí|nhánh|trả|ngân|đoàn|bộ|thường|đầu tư|hội)(?![\\p{L}]))',
    becomes: 'gì',
  },
  { said: '(?<=(?:có|còn) )(?:chi|gì) (?=(?:quá|trễ|chậm|sắp|đến|tới)(?![\\p{L}]))', becomes: 'việc gì ' },
  { said: '(?:cái|việc) chi', becomes: 'việc gì' },
  { said: '(?:rứa|dậy|dzậy|vầy|zậy|hè|hầy|hén|hen|nghen|nghe|hỉ|ta|nhen|nhá|á|ấy nhỉ)(?=\\s*[?.!,]*$)', becomes: '' },
  { said: 'mần', becomes: 'làm', marked: true },
  { said: 'tui', becomes: 'tôi' },
  { said: '(?:hông|hổng|nỏ)', becomes: 'không', marked: true },
  { said: '(?:bển|bên nớ|bên tê)', becomes: 'bên', marked: true },
  { said: '(?<!bao )nhiêu (?=(?:việc|nhiệm vụ|công việc|cái|đầu việc)(?![\\p{L}]))', becomes: 'bao nhiêu ' },
  { said: '(?:bữa|hôm) ni', becomes: 'hôm nay' },
  { said: '(?<=(?:cái|việc|nhiệm vụ|tuần|tháng|quý|năm) )ni', becomes: 'này' },
  { said: '(?<=(?:cái|việc|nhiệm vụ) )(?:nớ|tê|nó)', becomes: 'đó' },
  { said: '(?:coi|dòm|ngó)(?= (?:giùm|giúp|thử|lại|nhiệm|việc|cái|nv|tình|các|những|danh|bộ))', becomes: 'xem' },
  { said: '(?:kiếm|lục|moi)(?= (?:giùm|giúp|cho|các|những|nhiệm|việc|mấy))', becomes: 'tìm' },
  { said: '(?:nờ|en) vê', becomes: 'nv' },
  { said: '(?:trễ|quá hạn|chậm) (?:dữ|dữ thần|quá trời|ghê|gớm|lắm|thế)(?: vậy)?', becomes: 'trễ' },
  { said: '(?<=(?:cái|việc|nhiệm vụ|nv) (?:nào|gì) (?:[\\p{L}]+ ){1,3})hơn(?=\\s*[?.!,]*$)', becomes: 'nhất' },
  { said: 'sao (?=(?:trễ|chậm|quá hạn|chưa xong|lâu))', becomes: 'vì sao ' },
];

const HALF_OF = '(?:trên|hơn|dưới|quá|chưa|chưa được|chưa tới|chưa đến|chưa đạt|chưa quá|được|đạt|ít nhất|gần)';
/** "chưa được một nửa tiến độ": half of a task, not of a month. */
export const HALF = `(?<=${HALF_OF} )(?:một |phân |1 )?nửa(?: (?:tiến độ|chặng đường|chặng|khối lượng|công việc|phần trăm))?(?! (?:tháng|năm|ngày|tuần|quý|giờ|tiếng|đầu|cuối|sau|nhiệm|việc|số|cơ|các)(?![\\p{L}]))`;

/** A number of a task in words: "nhiệm vụ số hai mươi ba", "nv ba mươi". */
export const NUMBERED = '(?:nhiệm vụ số|nhiệm vụ mã số|việc mã số|mã số|nv(?: số)?)';
export const PERCENT_SAID = '(?:phần trăm|%)';
