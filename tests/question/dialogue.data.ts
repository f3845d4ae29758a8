// Conversations: each message with what it means after those before it. Lists are taken to have shown NV-001, NV-002, NV-003.
import type { Question } from '../../src/question/types.ts';

type Turn = readonly [said: string, means: Partial<Question> & { readonly kind: Question['kind'] }];

export const DIALOGUES: readonly (readonly Turn[])[] = [
  [
    ['Bộ Y tế còn nhiệm vụ nào quá hạn?', { kind: 'list', filter: { lead: ['BYT'], states: ['overdue'] } }],
    ['Còn Bộ Xây dựng thì sao?', { kind: 'list', filter: { lead: ['BXD'], states: ['overdue'] } }],
    ['thế còn sắp đến hạn?', { kind: 'list', filter: { lead: ['BXD'], states: ['due-soon'] } }],
    ['có bao nhiêu cái?', { kind: 'count', filter: { lead: ['BXD'], states: ['due-soon'] } }],
    ['liệt kê ra', { kind: 'list', filter: { lead: ['BXD'], states: ['due-soon'] } }],
  ],
  [
    ['Có bao nhiêu nhiệm vụ quá hạn?', { kind: 'count', filter: { states: ['overdue'] } }],
    ['cua bo y te thoi', { kind: 'count', filter: { states: ['overdue'], lead: ['BYT'] } }],
    ['cụ thể là những nhiệm vụ nào?', { kind: 'list', filter: { states: ['overdue'], lead: ['BYT'] } }],
    ['trong số đó cái nào vướng mắc?', { kind: 'list', filter: { states: ['overdue'], lead: ['BYT'], obstacle: true } }],
  ],
  [
    ['Tình hình của Bộ Y tế', { kind: 'summary', filter: { lead: ['BYT'] } }],
    ['thế Bộ Tài chính?', { kind: 'summary', filter: { lead: ['BTC'] } }],
    ['còn Đà Nẵng', { kind: 'summary', filter: { lead: ['T-DANANG'] } }],
  ],
  [
    ['Tỷ lệ hoàn thành đúng hạn của Bộ Y tế', { kind: 'rate', rate: 'on-time-of-completed', filter: { lead: ['BYT'] } }],
    ['còn bộ tài chính', { kind: 'rate', rate: 'on-time-of-completed', filter: { lead: ['BTC'] } }],
    ['thế tỷ lệ quá hạn?', { kind: 'rate', rate: 'overdue', filter: { lead: ['BTC'] } }],
  ],
  [
    ['nhiệm vụ sắp đến hạn', { kind: 'list', filter: { states: ['due-soon'] } }],
    ['chỉ của bộ công an', { kind: 'list', filter: { states: ['due-soon'], lead: ['BCA'] } }],
    ['thôi xem tất cả', { kind: 'list', filter: { states: ['due-soon'] } }],
  ],
  [
    ['nhiệm vụ quá hạn', { kind: 'list', filter: { states: ['overdue'] } }],
    ['cái thứ hai', { kind: 'detail', filter: { codes: ['NV-002'] }, facets: [] }],
    ['ai phụ trách?', { kind: 'detail', filter: { codes: ['NV-002'] }, facets: ['person'] }],
    ['han khi nao', { kind: 'detail', filter: { codes: ['NV-002'] }, facets: ['due'] }],
    ['còn cái cuối cùng?', { kind: 'detail', filter: { codes: ['NV-003'] } }],
    ['chi tiết', { kind: 'detail', filter: { codes: ['NV-003'] }, facets: [] }],
    ['nhiệm vụ đầu tiên vướng gì', { kind: 'detail', filter: { codes: ['NV-001'] }, facets: ['obstacle'] }],
  ],
  [
    ['NV-012 hạn khi nào?', { kind: 'detail', filter: { codes: ['NV-012'] }, facets: ['due'] }],
    ['còn NV-013?', { kind: 'detail', filter: { codes: ['NV-013'] }, facets: ['due'] }],
    ['ai phụ trách nó', { kind: 'detail', filter: { codes: ['NV-013'] }, facets: ['person'] }],
  ],
  [
    ['nhiệm vụ đến hạn tuần này', { kind: 'list', filter: { states: ['open'], due: { from: '2025-11-17', to: '2025-11-23' } } }],
    ['tuần sau thì sao?', { kind: 'list', filter: { states: ['open'], due: { from: '2025-11-24', to: '2025-11-30' } } }],
    ['bộ y tế thì sao', { kind: 'list', filter: { states: ['open'], due: { from: '2025-11-24', to: '2025-11-30' }, lead: ['BYT'] } }],
  ],
  [
    [
      'Bộ nào nhiều nhiệm vụ quá hạn nhất?',
      { kind: 'ranking', by: 'lead', lowest: false, filter: { kinds: ['ministry'], states: ['overdue'] } },
    ],
    ['ít nhất thì sao?', { kind: 'ranking', by: 'lead', lowest: true, filter: { kinds: ['ministry'], states: ['overdue'] } }],
    ['còn các địa phương?', { kind: 'ranking', by: 'lead', lowest: true, filter: { kinds: ['province'], states: ['overdue'] } }],
  ],
  [
    ['so sánh bộ y tế và bộ tài chính về quá hạn', { kind: 'comparison', agencies: ['BYT', 'BTC'], filter: { states: ['overdue'] } }],
    ['còn bộ công an?', { kind: 'comparison', agencies: ['BYT', 'BTC', 'BCA'], filter: { states: ['overdue'] } }],
  ],
  [
    ['việc của tôi', { kind: 'list', filter: { whose: 'mine' } }],
    ['cái nào sắp đến hạn?', { kind: 'list', filter: { whose: 'mine', states: ['due-soon'] } }],
    ['trong đó cái nào quá hạn', { kind: 'list', filter: { whose: 'mine', states: ['overdue'] } }],
  ],
  [
    ['nhiệm vụ quá hạn', { kind: 'list', filter: { states: ['overdue'] } }],
    ['lọc theo nghị quyết 57', { kind: 'list', filter: { states: ['overdue'], directives: ['Nghị quyết số 57/NQ-CP ngày 03/03/2025'] } }],
  ],
  [
    ['nhiệm vụ Bộ Nội vụ phối hợp', { kind: 'list', filter: { cooperate: ['BNV'] } }],
    ['còn Bộ Công an?', { kind: 'list', filter: { cooperate: ['BCA'] } }],
  ],
  [
    [
      'bộ nào đang nợ nhiều việc nhất',
      { kind: 'ranking', by: 'lead', measure: 'count', filter: { kinds: ['ministry'], states: ['open'] } },
    ],
    ['top 3 thôi', { kind: 'ranking', top: 3, measure: 'count', filter: { kinds: ['ministry'], states: ['open'] } }],
    ['còn theo tỷ lệ hoàn thành thì sao', { kind: 'ranking', top: 3, measure: 'completion', filter: { kinds: ['ministry'] } }],
    ['thế tệ nhất', { kind: 'ranking', lowest: true, measure: 'completion', filter: { kinds: ['ministry'] } }],
    ['theo văn bản', { kind: 'ranking', by: 'directive', measure: 'completion', filter: { kinds: ['ministry'] } }],
  ],
  [
    ['nhiệm vụ quá hạn', { kind: 'list', filter: { states: ['overdue'] } }],
    ['chia theo cơ quan', { kind: 'ranking', by: 'lead', measure: 'count', filter: { states: ['overdue'] } }],
  ],
  [
    [
      'tháng 10 xong được bao nhiêu việc',
      { kind: 'count', filter: { states: ['completed'], completed: { from: '2025-10-01', to: '2025-10-31' } } },
    ],
    ['còn tháng 11', { kind: 'count', filter: { states: ['completed'], completed: { from: '2025-11-01', to: '2025-11-30' } } }],
  ],
  [
    ['tôi có mấy việc quá hạn, mấy việc sắp đến hạn', { kind: 'summary', filter: { whose: 'mine' } }],
    ['mấy việc quá hạn', { kind: 'count', filter: { whose: 'mine', states: ['overdue'] } }],
  ],
  [
    ['nhiệm vụ liên quan đến AI', { kind: 'list', filter: { topic: 'AI' } }],
    ['ai phụ trách', { kind: 'detail', filter: { codes: ['NV-001', 'NV-002', 'NV-003'] }, facets: ['person'] }],
  ],
  [['nv nao lien quan ai', { kind: 'list', filter: { topic: 'AI' } }]],
  [
    ['tỷ lệ hoàn thành của Bộ Y tế', { kind: 'rate', rate: 'completion', filter: { lead: ['BYT'] } }],
    ['so với Bộ Tài chính thì sao', { kind: 'comparison', agencies: ['BYT', 'BTC'], measure: 'completion' }],
    ['ai trễ nhiều hơn', { kind: 'comparison', agencies: ['BYT', 'BTC'], measure: 'count', filter: { states: ['overdue'] } }],
  ],
  [
    ['Bộ Y tế quá hạn bao nhiêu việc', { kind: 'count', filter: { lead: ['BYT'], states: ['overdue'] } }],
    ['so với tháng trước thế nào', { kind: 'periods', about: 'state', filter: { lead: ['BYT'], states: ['overdue'] } }],
  ],
  [
    ['việc sắp đến hạn của Bộ Y tế', { kind: 'list', filter: { lead: ['BYT'], states: ['due-soon'] } }],
    ['à nhầm, Bộ Tài chính', { kind: 'list', filter: { lead: ['BTC'], states: ['due-soon'] } }],
    ['trừ mấy cái chờ xác nhận', { kind: 'list', filter: { lead: ['BTC'], states: ['due-soon', 'not-started', 'in-progress'] } }],
  ],
  [
    ['nhiệm vụ chưa xong', { kind: 'list', filter: { states: ['open'] } }],
    ['cái nào trên 80%', { kind: 'list', filter: { states: ['open'], progress: { min: 81 } } }],
    ['hai cái này ai làm', { kind: 'detail', filter: { codes: ['NV-001', 'NV-002', 'NV-003'] }, facets: ['person'] }],
    ['cái của Bộ Y tế hạn khi nào', { kind: 'list', filter: { codes: ['NV-001', 'NV-002', 'NV-003'], lead: ['BYT'] }, facets: ['due'] }],
  ],
  [
    [
      'việc đã hoàn thành trong tháng 10',
      { kind: 'list', filter: { states: ['completed'], completed: { from: '2025-10-01', to: '2025-10-31' } } },
    ],
    ['cái nào trễ', { kind: 'list', filter: { states: ['late'], completed: { from: '2025-10-01', to: '2025-10-31' } } }],
    ['những cái còn lại', { kind: 'list', filter: { states: ['on-time'], completed: { from: '2025-10-01', to: '2025-10-31' } } }],
  ],
  [
    ['bao nhiêu việc của địa phương', { kind: 'count', filter: { kinds: ['province'] } }],
    ['xong được mấy', { kind: 'count', filter: { kinds: ['province'], states: ['completed'] } }],
    ['tỷ lệ bao nhiêu', { kind: 'rate', rate: 'completion', filter: { kinds: ['province'] } }],
  ],
  [
    ['nhiệm vụ quá hạn', { kind: 'list', filter: { states: ['overdue'] } }],
    ['trừ mấy việc của anh Toản', { kind: 'list', filter: { states: ['overdue'], notPeople: ['Lương Văn Toản'] } }],
  ],
  [
    ['NV-012 hạn khi nào?', { kind: 'detail', filter: { codes: ['NV-012'] }, facets: ['due'] }],
    ['còn NV-013?', { kind: 'detail', filter: { codes: ['NV-013'] }, facets: ['due'] }],
    ['cái trước ai làm', { kind: 'detail', filter: { codes: ['NV-012'] }, facets: ['person'] }],
    ['hai việc này cùng cơ quan à', { kind: 'detail', filter: { codes: ['NV-013', 'NV-012'] }, facets: ['lead'] }],
  ],
  [
    ['Bộ Y tế còn nhiệm vụ nào quá hạn?', { kind: 'list', filter: { lead: ['BYT'], states: ['overdue'] } }],
    ['còn Bộ Nội vụ', { kind: 'list', filter: { lead: ['BNV'], states: ['overdue'] } }],
    ['của cả hai bộ', { kind: 'list', filter: { lead: ['BYT', 'BNV'], states: ['overdue'] } }],
  ],
  [
    ['nhiệm vụ quá hạn', { kind: 'list', filter: { states: ['overdue'] } }],
    ['cái thứ hai vướng ở đâu', { kind: 'detail', filter: { codes: ['NV-002'] }, facets: ['obstacle'] }],
    ['cái tiếp theo', { kind: 'detail', filter: { codes: ['NV-003'] }, facets: ['obstacle'] }],
    ['quay lại cái danh sách lúc nãy', { kind: 'list', filter: { states: ['overdue'] } }],
    ['trong đó việc nào gấp nhất', { kind: 'list', order: 'due', limit: 1, filter: { states: ['overdue'] } }],
  ],
  [
    ['tỷ lệ hoàn thành của các bộ', { kind: 'rate', rate: 'completion', filter: { kinds: ['ministry'] } }],
    ['bộ nào thấp nhất', { kind: 'ranking', by: 'lead', measure: 'completion', lowest: true, filter: { kinds: ['ministry'] } }],
  ],
  [
    ['Bộ Y tế quá hạn bao nhiêu việc', { kind: 'count', filter: { lead: ['BYT'], states: ['overdue'] } }],
    ['còn Bộ Nội vụ', { kind: 'count', filter: { lead: ['BNV'], states: ['overdue'] } }],
    ['bên nào nhiều hơn', { kind: 'comparison', agencies: ['BYT', 'BNV'], measure: 'count', filter: { states: ['overdue'] } }],
  ],
  [
    ['nhiệm vụ sắp đến hạn', { kind: 'list', filter: { states: ['due-soon'] } }],
    ['tháng sau thì sao', { kind: 'list', filter: { states: ['within'], due: { from: '2025-12-01', to: '2025-12-31' } } }],
  ],
  [
    ['nhiệm vụ chờ xác nhận', { kind: 'list', filter: { states: ['awaiting'] } }],
    ['của bộ nào nhiều nhất', { kind: 'ranking', by: 'lead', filter: { kinds: ['ministry'], states: ['awaiting'] } }],
  ],
];
