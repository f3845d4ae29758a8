// What stands around the card of a task.
export const texts = {
  several: (count: number) => `Có ${count} nhiệm vụ khớp với mô tả. Đồng chí muốn hỏi nhiệm vụ nào?`,
  choose: (code: string, title: string) => `${code} · ${title}`,
};
