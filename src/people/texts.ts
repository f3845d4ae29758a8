// What is said about a row of a staff list.
export const texts = {
  missingColumn: 'thiếu cột này',
  empty: 'không được để trống',
  duplicateCode: (code: string) => `mã ${code} đã có ở dòng trên`,
  notARole: (cell: string) => `"${cell}" không phải vai trò (cán bộ, đầu mối, lãnh đạo, theo dõi, kiểm tra, quản trị)`,
  unknownAgency: (name: string) => `không có "${name}" trong danh mục cơ quan, giữ nguyên chữ`,
};
