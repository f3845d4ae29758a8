// What is asked back.
export const texts = {
  whichTask: 'Đồng chí muốn hỏi nhiệm vụ nào? Vui lòng cho biết mã (NV-…) hoặc nội dung nhiệm vụ.',
  whichOfShown: 'Đồng chí muốn hỏi nhiệm vụ nào trong các nhiệm vụ sau?',
  whichPerson: (said: string) =>
    said === '' ? 'Đồng chí muốn hỏi ai trong số này?' : `Có nhiều người tên “${said}”. Đồng chí muốn hỏi ai?`,
  noSuchDay: (said: string) => `“${said}” không có trong lịch. Đồng chí vui lòng kiểm tra lại ngày.`,
  what: 'Đồng chí muốn hỏi gì về nhiệm vụ? Ví dụ: “nhiệm vụ quá hạn của đơn vị mình”, “NV-… hạn khi nào?”.',
  who: 'Đồng chí muốn hỏi việc của ai? Vui lòng cho biết họ tên.',
  unknownDirective: (said: string) =>
    `Không tìm thấy văn bản “${said}” trong phạm vi được xem. Đồng chí vui lòng kiểm tra lại số, ký hiệu.`,
  unknownPerson: (said: string) => `Không tìm thấy người phụ trách tên “${said}” trong phạm vi được xem.`,
  person: (name: string) => name,
};
