// Words by which a comma parts two tasks (SCHEME.md S3).

/** After an agency: it is to act. */
export const ORDERED_NEXT =
  /^(?:phải|cần|khẩn trương|có trách nhiệm|chịu trách nhiệm|chủ trì|tập trung|tiếp tục|chủ động|sớm|chỉ đạo|có nhiệm vụ)(?!\p{L})/iu;

/** A comma and what may join the next clause. */
export const COMMA_AND = /,\s+(?:còn |riêng |đồng thời |và )?|\s+và\s+/giu;

/** An agency is written with a capital, a group with its determiner. */
export const NAMED_OR_GROUP = /^(?:\p{Lu}|các\s)/u;

/** Before the comma: the agency after it belongs to a list. */
export const LISTED_BEFORE = /(?:phối hợp|gửi|với|cho|của|giữa|trong đó|đề nghị|theo hướng dẫn của)\s+[^,]{0,60}$/iu;

/** Before the verb of another piece of work: "hoàn thành thi công cầu …". */
export const FINISHING = /^hoàn thành\s+(?:việc\s+)?/iu;

/** Verbs that go on with the same object. */
export const SAME_OBJECT = /^(?:hoàn thành|xong|triển khai|báo cáo|trình|ban hành|gửi|tổng hợp|áp dụng|phấn đấu|bảo đảm)(?!\p{L})/iu;
