// How a document says from when it is in force.

/** "Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành." or "… từ ngày 01 tháng 7 năm 2026" */
export const IN_FORCE =
  /này\s+có\s+hiệu\s+lực\s+(?:thi\s+hành\s+)?(?:kể\s+)?từ\s+ngày\s+(?:(?<signing>ký)|(?<day>\d{1,2})(?:\s*[/-]\s*|\s+tháng\s+)(?<month>\d{1,2})(?:\s*[/-]\s*|\s+năm\s+)(?<year>\d{4}))/iu;
