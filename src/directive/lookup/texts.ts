// What is said about directives that are in already.
import { formatDay, shorten } from '../../base/index.ts';
import type { Task, TaskSource } from '../../task/index.ts';

/** A press report has no number and goes by its title. */
const LONGEST_NAME = 120;

const RELATIONS: Record<TaskSource['relation'], string> = {
  first: 'giao lần đầu',
  repeats: 'nhắc lại',
  'changes-deadline': 'đổi thời hạn',
  replaces: 'thay thế',
};

export const texts = {
  gist: 'xem lại văn bản đã nhập',
  noDirective: (number: string) => `Không thấy văn bản số ${number} trong các văn bản đồng chí được xem.`,
  several: (numbers: readonly string[]) => `Có ${numbers.length} văn bản khớp số này: ${numbers.join('; ')}. Đồng chí gõ đủ số và ký hiệu.`,
  noGeneral: (name: string) => `${name}: không ghi nhận chỉ đạo chung nào ngoài các nhiệm vụ.`,
  generalHeading: (name: string, count: number) => `Chỉ đạo chung của ${name}: ${count} nội dung, không tính là nhiệm vụ`,
  noTask: (code: string) => `Không tìm thấy nhiệm vụ ${code}. Đồng chí vui lòng kiểm tra lại mã.`,
  sourcesHeading: (task: Pick<Task, 'code' | 'title'>, count: number) =>
    `${task.code}: ${task.title}\nDo ${count > 1 ? `${count} văn bản` : 'một văn bản'} giao`,
  source: (position: number, { directiveName, clause, relation, dueOn, deadlinePhrase }: TaskSource, count: number) =>
    [
      `${count > 1 ? `${position}. ` : ''}${shorten(directiveName, LONGEST_NAME)}${clause ? `, ${clause}` : ''}`,
      ...(count > 1 ? [RELATIONS[relation]] : []),
      ...(deadlinePhrase ? [`thời hạn “${deadlinePhrase}”`] : []),
      ...(dueOn ? [`đến ${formatDay(dueOn)}`] : []),
    ].join(' · '),
};
