// What people say about reminders: the meaning first, then ways to say it; strangers last. Today is Thursday 20/11/2025.
import type { Meaning } from '../../src/reminder/acknowledge/read.ts';

const taken = (codes: readonly string[], all = false): Meaning => ({ kind: 'acknowledge', codes: [...codes], all });

export const CORPUS: readonly { readonly means: Meaning | undefined; readonly said: readonly string[] }[] = [
  {
    means: taken(['NV-012']),
    said: [
      'đã nhận NV-012',
      'da nhan nv 12',
      'NV-012 đã nhận ạ',
      'ký nhận nv12 nhé',
      'Dạ em đã nhận việc NV-012 rồi ạ',
      'tôi đã nhận được nhắc việc NV-012',
    ],
  },
  { means: taken(['NV-012', 'NV-013']), said: ['ký nhận NV-012, NV-013', 'đã nhận nv-012 và nv-013'] },
  {
    means: taken([], true),
    said: ['ký nhận hết', 'ky nhan het', 'đã nhận hết rồi ạ', 'ký nhận tất cả các việc', 'xác nhận đã nhận toàn bộ'],
  },
  { means: taken([]), said: ['đã nhận', 'ok đã nhận', 'vâng, em nhận được rồi ạ', 'đã rõ', 'da nhan', 'nhận rồi nhé'] },
  {
    means: { kind: 'remind-on', codes: ['NV-012'], day: '2025-11-21' },
    said: ['nhắc tôi NV-012 vào thứ sáu', 'nhac toi nv 12 thu sau', 'mai nhắc lại NV-012', 'nhắc em NV-012 ngày 21/11'],
  },
  {
    means: { kind: 'remind-on', codes: [], day: '2025-11-21' },
    said: ['mai nhắc lại', 'mai nhac lai nhe', 'sáng mai nhắc tôi', 'nhắc lại cho tôi vào ngày mai'],
  },
  {
    means: { kind: 'remind-on', codes: ['NV-012'], day: '2025-11-23' },
    said: ['3 ngày nữa nhắc tôi NV-012', 'nhắc lại tôi nv 12 sau ba ngày'],
  },
  { means: { kind: 'no-more', codes: ['NV-012'] }, said: ['đừng nhắc NV-012 nữa', 'khoi nhac nv 12'] },
  { means: { kind: 'no-more', codes: [] }, said: ['thôi đừng nhắc nữa', 'khong can nhac nua', 'dạ thôi khỏi nhắc em nữa ạ'] },
  { means: { kind: 'remind-on', codes: ['NV-012'] }, said: ['nhắc tôi NV-012', 'hẹn nhắc NV-012 cho tôi'] },
  {
    means: { kind: 'unanswered' },
    said: ['ai chưa ký nhận?', 'ai chua ky nhan', 'những ai vẫn chưa ký nhận nhắc việc', 'đơn vị nào chưa nhận việc?', 'ai chua nhan?'],
  },
  {
    means: { kind: 'urge-progress', from: '2025-11-20', to: '2025-11-20', since: '00:00', until: '12:00' },
    said: ['ai đã ký nhận đôn đốc sáng nay?', 'ai da ky nhan don doc sang nay', 'đôn đốc sáng nay ai nhận rồi?'],
  },
  {
    means: { kind: 'urge-progress', from: '2025-11-19', to: '2025-11-19', since: '00:00', until: '24:00' },
    said: ['đôn đốc hôm qua đến đâu rồi', 'kết quả đôn đốc hôm qua'],
  },
  {
    means: undefined,
    said: [
      'đã nhận được góp ý của Bộ Tài chính, NV-051',
      'NV-012 xong 60%',
      'chưa nhận NV-012',
      'ai đã nhận NV-012?',
      'đã nhận NV-012 chưa?',
      'ai chưa nhận được nhắc việc?',
      'tôi được nhắc những gì?',
      'nhắc NV-012 giúp tôi',
      'đôn đốc các đơn vị quá hạn',
      'hạn của NV-012 là ngày nào',
      'tối đa 2 nhắc việc mỗi ngày',
    ],
  },
];
