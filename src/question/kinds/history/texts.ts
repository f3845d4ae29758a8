// What the history of a task says.
export const texts = {
  heading: (code: string, title: string) => `Lịch sử ${code} · ${title}`,
  none: 'Chưa có thay đổi nào được ghi lại.',
  line: (when: string, who: string, what: string) => `${when} · ${who || 'hệ thống'} · ${what}`,
  kinds: { imported: 'nhập vào hệ thống', published: 'ban hành từ văn bản', updated: 'cập nhật', undone: 'hoàn tác' } as Readonly<
    Record<string, string>
  >,
  change: (column: string, before: string, after: string) => `${column}: ${before || '(trống)'} → ${after || '(trống)'}`,
};
