// How directives name the day on which a recurring duty falls due, folded (no marks). Source: SCHEME.md rules D1 and D12.

/** "ngày 20", "trước 20", "20 hằng tháng"; not a date with its month */
export const DAY_PHRASE = /(?:ngay|truoc|den|vao)\s+(?<date>\d{1,2})(?!\s*[/.-]\s*\d|\d)(?!\s+(?:ngay|thang \d|tuan|gio))/u;
/** "15/12", "ngày 15 tháng 12" */
export const YEAR_DAY_PHRASE = /(?<date>\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(?<month>\d{1,2})(?!\s*[/.-]\s*\d)/u;
export const BEFORE_DAY_PHRASE = /truoc\s+(?:ngay\s+)?\d{1,2}(?!\d|\s*(?:gio|h)(?![a-z]))/u;
export const WEEKDAY_PHRASE = /(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)/u;
/** 1 is Monday */
export const WEEKDAY_NUMBERS: Readonly<Record<string, number>> = {
  'thu hai': 1,
  'thu 2': 1,
  'thu ba': 2,
  'thu 3': 2,
  'thu tu': 3,
  'thu 4': 3,
  'thu nam': 4,
  'thu 5': 4,
  'thu sau': 5,
  'thu 6': 5,
  'thu bay': 6,
  'thu 7': 6,
  'chu nhat': 7,
};
