// After publication: corrections by a card with a reason, and one task by hand; never the lead agency.

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readAmendment } from '../../src/directive/amend/read.ts';
import { openTown, type Town, type Townsperson } from '../support/town.ts';

test.each([
  [
    'sửa NV-012 hạn: 30/11/2025; lý do: đọc sót',
    { amend: 'correct', code: 'NV-012', field: 'deadline', value: '30/11/2025', reason: 'đọc sót' },
  ],
  [
    'dinh chinh nv 12 tieu de: Trình Nghị định A, vì tên sai',
    { amend: 'correct', code: 'NV-012', field: 'title', value: 'Trình Nghị định A', reason: 'tên sai' },
  ],
  ['sửa NV-3 phối hợp: Bộ Y tế; Bộ Công an', { amend: 'correct', code: 'NV-003', field: 'cooperate', value: 'Bộ Y tế; Bộ Công an' }],
  [
    'thêm nhiệm vụ: Bộ Y tế ban hành Thông tư trước ngày 20/12/2025',
    { amend: 'add', text: 'Bộ Y tế ban hành Thông tư trước ngày 20/12/2025' },
  ],
  ['bổ sung nhiệm vụ vào 99/TB-VPCP: rà soát X', { amend: 'add', text: 'rà soát X', document: '99/TB-VPCP' }],
  ['NV-012 xong 60%', undefined],
  ['thêm nhiệm vụ nào nữa không?', undefined],
])('“%s”', (text, means) => {
  expect(readAmendment(text)).toEqual(means);
});

describe('in the office', () => {
  let town: Town;
  let focalPoint: Townsperson;
  beforeEach(async () => {
    town = await openTown({ today: '2025-11-20' });
    focalPoint = await town.focalPoint('Bộ Y tế');
    await town.assign({
      code: 'NV-001',
      title: 'Ban hành Thông tư',
      lead: 'Bộ Y tế',
      dueOn: '2025-12-20',
      deadlinePhrase: 'ngày 20/12/2025',
    });
    await town.assign({ code: 'NV-002', title: 'Trình đề án', lead: 'Bộ Tài chính', cooperate: ['Bộ Y tế'] });
  });
  afterEach(() => town.close());

  test('a correction asks for its reason, shows before and after, and keeps both in the trail', async () => {
    expect((await focalPoint.says('sửa NV-001 hạn: quý I/2026')).text).toContain('lý do');
    const card = await focalPoint.says('lý do: đọc nhầm quý');
    expect(card.text).toContain('quý I/2026 → 2026-03-31');
    expect((await town.task('NV-001'))?.dueOn).toBe('2025-12-20');
    await focalPoint.says('đồng ý');
    const task = await town.task('NV-001');
    expect(task).toMatchObject({ dueOn: '2026-03-31', originalDueOn: '2026-03-31', deadlinePhrase: 'quý I/2026' });
    expect((await town.app.tasks.historyOf(task?.id ?? 0)).at(-1)).toMatchObject({
      kind: 'corrected',
      note: 'đọc nhầm quý',
      before: { dueOn: '2025-12-20' },
    });
  });

  test('title, clause and cooperators too, the lead never', async () => {
    expect((await focalPoint.says('sửa NV-001 phối hợp: Bộ Tài chính; Bộ Công an, lý do: thiếu')).text).toContain('Bộ Công an');
    await focalPoint.says('đồng ý');
    await focalPoint.says('sửa NV-001 tiêu đề: Ban hành Thông tư về bệnh án điện tử; lý do: đủ tên');
    await focalPoint.says('đồng ý');
    expect(await town.task('NV-001')).toMatchObject({
      title: 'Ban hành Thông tư về bệnh án điện tử',
      cooperators: [{ key: 'BTC' }, { key: 'BCA' }],
    });
    expect((await focalPoint.says('sửa NV-001 chủ trì: Bộ Tài chính; lý do: x')).text).toContain('chỉ thay đổi khi nhập lại');
  });

  test('what another agency leads, and what cannot be seen, is not corrected', async () => {
    expect((await focalPoint.says('sửa NV-002 tiêu đề: Trình đề án khác; lý do: x')).text).toContain('cơ quan mình chủ trì');
    expect((await focalPoint.says('sửa NV-999 tiêu đề: Trình đề án khác; lý do: x')).text).toContain('Không tìm thấy nhiệm vụ NV-999');
    const officer = await town.officer('Bộ Y tế');
    expect((await officer.says('sửa NV-001 tiêu đề: Trình đề án khác; lý do: x')).text).not.toContain('→');
  });

  test('a task added by hand has lead, cooperators and deadline out of the sentence', async () => {
    const card = await focalPoint.says(
      'thêm nhiệm vụ: Bộ Y tế chủ trì, phối hợp với Bộ Công an trình Chính phủ Nghị định về khám bệnh từ xa trước ngày 20/12/2025',
    );
    expect(card.text).toContain('Chủ trì: Bộ Y tế · Phối hợp: Bộ Công an');
    await focalPoint.says('đồng ý');
    expect(await town.task('NV-003')).toMatchObject({
      leads: [{ key: 'BYT' }],
      cooperators: [{ key: 'BCA' }],
      dueOn: '2025-12-20',
      remindOn: '2025-12-19',
    });
    expect((await focalPoint.says('thêm nhiệm vụ: Bộ Tài chính trình Chính phủ Nghị định về thuế trước ngày 20/12/2025')).text).toContain(
      'cơ quan mình chủ trì',
    );
  });

  test('working days are those of the office, wherever they are counted', async () => {
    const admin = await town.person('admin', 'Bộ Y tế');
    const officer = await town.officer('Bộ Y tế');
    const newcomer = await town.focalPoint('Bộ Y tế');
    await town.assign({ code: 'NV-003', title: 'Gửi báo cáo', lead: 'Bộ Y tế', dueOn: '2025-11-20', assignee: officer });
    await admin.says('nghỉ ngày 21/11/2025');
    await focalPoint.says('thêm nhiệm vụ: Bộ Y tế báo cáo Chính phủ về khám bệnh từ xa trong vòng 3 ngày làm việc');
    await focalPoint.says('đồng ý');
    expect(await town.task('NV-004')).toMatchObject({ dueOn: '2025-11-26' });
    expect((await focalPoint.says('sửa NV-004 hạn: trong 4 ngày làm việc; lý do: đọc sót')).text).toContain('2025-11-27');
    const notice =
      'Số: 12/TB-VPCP\nHà Nội, ngày 20 tháng 11 năm 2025\nTHÔNG BÁO\n1. Bộ Y tế ban hành Kế hoạch tiêm chủng trong 3 ngày làm việc kể từ ngày ký văn bản này.';
    expect((await newcomer.sends('tb.txt', notice)).text).toContain('26/11/2025');
    expect((await officer.says('NV-003 xin thêm 3 ngày làm việc vì chờ số liệu')).text).toContain('26/11/2025');
    expect((await officer.says('nhắc tôi NV-003 sau 3 ngày làm việc')).text).toContain('26/11');
  });
});
