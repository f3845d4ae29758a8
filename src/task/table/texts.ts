// What is said about a row of a task table.
export const texts = {
  missingColumn: 'thiếu cột này',
  empty: 'không được để trống',
  duplicateCode: (code: string) => `mã ${code} đã có ở dòng trên`,
  notADay: (cell: string) => `"${cell}" không phải ngày dd/mm/yyyy có thật`,
  notACode: (cell: string) => `"${cell}" không phải mã dạng NV-012`,
  notAStatus: (cell: string) => `"${cell}" không phải trạng thái (Chưa thực hiện, Đang thực hiện, Chờ xác nhận, Hoàn thành, Tạm dừng, Hủy)`,
  notAProgress: (cell: string) => `"${cell}" không phải số nguyên từ 0 đến 100`,
  noLead: 'không có cơ quan chủ trì: chỉ người theo dõi chung thấy nhiệm vụ này',
  unknownAgency: (name: string) => `không có "${name}" trong danh mục cơ quan, giữ nguyên chữ`,
  unknownPerson: (name: string) => `chưa biết "${name}" là ai trong danh sách cán bộ, giữ nguyên chữ`,
};
