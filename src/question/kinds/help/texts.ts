// The help text: what can be asked and how to report, by example.
export const texts = {
  intro: 'Tôi là trợ lý theo dõi, đôn đốc nhiệm vụ. Đồng chí có thể:',
  ask: [
    'Tra cứu: “nhiệm vụ quá hạn của đơn vị mình”, “việc của tôi tuần này”, “nhiệm vụ liên quan đất đai”, “NV-… hạn khi nào, ai phụ trách?”',
    'Thống kê: “có bao nhiêu nhiệm vụ sắp đến hạn?”, “tỷ lệ hoàn thành đúng hạn”, “tình hình thực hiện”, “so sánh …”, “ai nhiều việc nhất?”',
  ],
  tell: [
    'Báo cáo tiến độ: “NV-… đạt 60%”, “NV-… bắt đầu làm”, “NV-… đã hoàn thành”',
    'Báo vướng mắc, kết quả: “NV-… vướng …”, “NV-… kết quả: …”',
    'Xin gia hạn: “xin gia hạn NV-… đến dd/mm/yyyy vì …”',
    'Gửi minh chứng: gửi tệp kèm lời ghi có mã nhiệm vụ',
  ],
  remind: ['Nhắc việc: “ký nhận hết”, “nhắc tôi NV-… thứ Sáu”, “tối đa 2 nhắc việc mỗi ngày”'],
  /** for those who look after the work of others */
  lead: [
    'Đôn đốc: “đôn đốc các nhiệm vụ quá hạn của …”, “nhắc NV-… giúp tôi”, “ai chưa ký nhận?”, “kết quả đôn đốc hôm nay”',
    'Bản tin: “gửi cho tôi bản tin ngay”, “bản tin lúc 7 giờ”, “bật bản tin tuần”; “cài đặt nhắc việc”',
  ],
  /** for an administrator */
  office: ['Lịch làm việc: “nghỉ ngày dd/mm/yyyy”, “thứ Bảy dd/mm/yyyy làm bù”, “lịch làm việc”; “cài đặt nhắc việc”'],
  confirm: 'Mọi cập nhật được hiện lại để đồng chí bấm “Xác nhận” hoặc “Hủy” trước khi ghi. Gõ “làm lại” để bắt đầu câu chuyện mới.',
  about: {
    extension:
      'Xin gia hạn: nhắn mã nhiệm vụ, ngày mới và lý do, ví dụ “xin gia hạn NV-… đến 15/12/2025 vì chưa đủ số liệu”. Thời hạn chỉ đổi sau khi được duyệt.',
    evidence: 'Gửi minh chứng: gửi tệp (tài liệu, ảnh) kèm lời ghi có mã nhiệm vụ, ví dụ “NV-… biên bản nghiệm thu”, rồi bấm “Xác nhận”.',
    obstacle: 'Báo vướng mắc: “NV-… vướng: …”. Khó khăn, vướng mắc được ghi vào nhiệm vụ sau khi đồng chí xác nhận.',
    completion:
      'Báo hoàn thành: “NV-… đã hoàn thành ngày dd/mm/yyyy”. Nhiệm vụ chuyển sang chờ xác nhận để lãnh đạo hoặc đầu mối xác nhận.',
    progress:
      'Cập nhật tiến độ: “NV-… đạt 60%”, có thể kèm vướng mắc và kết quả; nhiều nhiệm vụ trong một tin cũng được: “NV-… 70%, NV-… 30%”.',
    confirm: 'Mỗi đề xuất có nút “Xác nhận” và “Hủy”; nếu nhầm, nhắn lại, ví dụ “nhầm, 70% thôi”, đề xuất cũ được thay.',
  } as Readonly<Record<string, string>>,
};
