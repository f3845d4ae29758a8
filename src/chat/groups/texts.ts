// What is said about groups, in the group and to the admin.
export const texts = {
  hello: (canBind: string) =>
    `Xin chào. Tôi là trợ lý tự động Đôn Đốc. Tôi chỉ trả lời trong nhóm khi được gọi tên, được trả lời tin hoặc nhận lệnh, và chỉ sau khi quản trị gắn nhóm với một cơ quan (${canBind}).`,
  bindExample: '/gannhom Bộ Y tế: lãnh đạo, đầu mối',
  unbound: 'Nhóm này chưa được gắn với cơ quan nào nên tôi chưa trả lời ở đây. Đồng chí nhắn riêng cho tôi, hoặc nhờ quản trị gắn nhóm.',
  sentPrivately: 'Nội dung này tôi đã gửi riêng cho đồng chí.',
  gist: 'cài đặt nhóm',
  noAgency: (example: string) => `Tôi chưa rõ gắn nhóm với cơ quan nào. Ví dụ: ${example}`,
  oneAgency: (names: readonly string[]) => `Mỗi nhóm chỉ gắn với một cơ quan, ở đây nêu ${names.length}: ${names.join('; ')}.`,
  bindCard: (title: string, agency: string, roles: readonly string[]) => [
    `Gắn nhóm “${title}” với ${agency}.`,
    `Thành phần: ${roles.join(', ')}. Tôi không xem được danh sách thành viên: mọi người trong nhóm sẽ đọc được câu trả lời về nhiệm vụ của ${agency}.`,
    'Câu hỏi ngoài phạm vi đó tôi trả lời riêng từng người.',
  ],
  unbindCard: (title: string) => `Gỡ nhóm “${title}”: tôi không trả lời và không gửi bản tin ở đây nữa.`,
  digestCard: (title: string, on: boolean, agency: string) =>
    on ? `Gửi bản tin sáng của ${agency} vào nhóm “${title}” mỗi ngày làm việc.` : `Ngừng gửi bản tin vào nhóm “${title}”.`,
  confirm: 'Xác nhận',
  cancel: 'Hủy',
  bound: (agency: string) => `Đã gắn nhóm với ${agency}.`,
  unboundNow: 'Đã gỡ nhóm.',
  digestSet: (on: boolean) => (on ? 'Đã bật bản tin của nhóm.' : 'Đã tắt bản tin của nhóm.'),
  state: (agency: string, roles: readonly string[], digest: boolean) =>
    `Nhóm gắn với ${agency}; thành phần: ${roles.join(', ')}; bản tin sáng: ${digest ? 'có' : 'không'}.`,
  stateUnbound: (example: string) => `Nhóm chưa gắn với cơ quan nào. Quản trị gắn bằng: ${example}`,
  adminOnly: 'Chỉ quản trị được cài đặt nhóm.',
  notBound: (example: string) => `Nhóm chưa gắn với cơ quan nào; gắn trước bằng: ${example}`,
};
