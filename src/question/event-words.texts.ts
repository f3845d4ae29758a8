// Words for what happened to a task.
export const eventTexts = {
  kinds: {
    imported: 'nhập vào hệ thống',
    published: 'ban hành từ văn bản',
    added: 'giao mới',
    updated: 'cập nhật',
    undone: 'hoàn tác',
    linked: 'được giao lại trong văn bản sau',
    corrected: 'đính chính',
    received: 'ký nhận nhắc việc',
    working: 'báo đang làm',
    period: 'sang kỳ mới',
    'past-period': 'báo muộn kỳ đã qua',
    'share-added': 'thêm cơ quan cùng chủ trì',
    claimed: 'cơ quan bị chờ báo đã xử lý vướng mắc',
  } as Readonly<Record<string, string>>,
  turned: (over: string, next: string) => `${over ? `hết ${over}, ` : ''}bắt đầu ${next}`,
  change: (column: string, before: string, after: string) => `${column}: ${before || '(trống)'} → ${after || '(trống)'}`,
};
