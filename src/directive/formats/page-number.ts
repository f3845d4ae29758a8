// A page's number alone on its line: "2", "- 2 -", "Trang 2/5".

export const PAGE_NUMBER = /^[-–\s]*(?:\p{L}{2,6}\s+)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–\s]*$/u;
