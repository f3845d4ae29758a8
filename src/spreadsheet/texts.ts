// What is said about a file that is no good spreadsheet.
export const texts = {
  empty: 'Tệp bảng trống: dòng đầu phải là tên các cột.',
  notUtf8: 'Tệp .csv không phải UTF-8: hãy lưu lại ở dạng "CSV UTF-8" rồi gửi lại.',
  brokenCsv: 'Tệp .csv hỏng: một ô mở dấu ngoặc kép mà không đóng. Hãy mở bằng bảng tính, lưu lại rồi gửi lại.',
  brokenWorkbook: 'Không đọc được bảng tính: tệp hỏng, có mật khẩu hoặc không phải .xlsx/.xls/.csv.',
  bomb: 'Bảng tính quá lớn khi giải nén, không đọc.',
};
