// Words by which a leader or monitor has others urged.

/** "đôn đốc …", "giục …", "nhắc NV-012 giúp tôi", "nhắc các đơn vị …" */
export const URGES =
  '^\\s*(?:(?:hãy|nhờ|cho|giúp|xin|đề nghị|gửi|bot|em|ơi|tôi muốn|tôi cần|muốn|cần|phải|anh|chị|tôi|làm ơn)[\\s,]+)*(?:(?:gửi\\s+)?(?:đôn đốc|giục|thúc giục|hối thúc|nhắc nhở)|gửi\\s+(?:(?:tin|lời)\\s+)?nhắc|nhắc(?=\\s+(?:nv|nhiệm vụ|việc|các|những|mọi|tất cả|toàn bộ|bộ|sở|ubnd|đơn vị|cán bộ|người|anh em|ai|họ|(?:anh|chị|em|ông|bà|cô|chú|đồng chí) (?:ấy|đó|ta|kia))))(?:\\s+(?:nhắc|giúp|ngay|luôn|lại|hộ))*';
/** a document, a question or a wish for oneself, not an urge */
export const NO_URGE =
  'công văn|văn bản đôn đốc|soạn|dự thảo|nhắc (?:cho )?(?:tôi|em|mình)(?! (?:ấy|đó|ta|kia))|nhắc lại|kết quả đôn đốc|ai đã|ai chưa|những ai|người nào|đơn vị nào|cơ quan nào|nhắc việc|nhận rồi|đã nhận|ký nhận|ai nhận|đến đâu|ra sao|thế nào|phản hồi';
/** behind or between, without meaning of its own */
export const COURTESY =
  'giúp tôi|giúp em|giúp|hộ tôi|hộ|cho tôi|ngay|luôn|nhé|nha|ạ|với|đi|hôm nay|(?:một|1) (?:lượt|câu|tiếng|lần|phát|cái)|gửi|cái';
/** people named by what they owe: their tasks are meant */
export const THOSE_WHO =
  '(?:các|những|mọi|tất cả|toàn bộ|cả)?\\s*(?:các |những )?(?:đơn vị|cơ quan|cán bộ|người|anh em|đồng chí|mọi người|phòng ban|ai)(?: nào)?(?: đang| còn| bị| mà| có)*(?: nhiệm vụ| việc)?';
/** what an agency is waited for */
export const ASKS_PART =
  'góp ý|cho ý kiến|có ý kiến|gửi ý kiến|ý kiến|thẩm định|trả lời|phối hợp|cung cấp|bố trí|tháo gỡ|gỡ vướng|vướng mắc|xử lý vướng';
export const TASKS = 'các nhiệm vụ ';
export const SAYS_TASKS = 'nhiệm vụ|việc|nv';
/** the set talked about last: "đôn đốc mấy cái này", "đôn đốc hết" */
export const THESE =
  '^\\s*(?:hết|tất cả|toàn bộ|các|những|mấy|cả)*\\s*(?:việc|nhiệm vụ|cái|đầu việc)?\\s*(?:này|đó|trên|kia|ấy|vừa rồi)?\\s*[.!]*$';
/** whoever has the task in hand */
export const THAT_PERSON = '^\\s*(?:họ|(?:anh|chị|em|ông|bà|cô|chú|đồng chí|người|cán bộ) (?:ấy|đó|ta|kia|phụ trách))\\s*[.!]*$';
