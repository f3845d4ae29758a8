// A town in which two ministries lead one task together, each with its own share.
import type { Day } from '../../src/base/index.ts';
import { openTown } from './town.ts';

export async function openSharedTask(dueOn: Day) {
  const town = await openTown({ today: '2025-11-20' });
  const an = await town.officer('Bộ Nội vụ', { name: 'Nguyễn Văn An' });
  const people = {
    an,
    lan: await town.leader('Bộ Nội vụ', { name: 'Hoàng Ngọc Lan' }),
    cuong: await town.focalPoint('Bộ Tài chính', { name: 'Vũ Mạnh Cường' }),
    minh: await town.leader('Bộ Tài chính', { name: 'Đỗ Quang Minh' }),
  };
  await town.assign({
    code: 'NV-001',
    title: 'Rà soát thủ tục hành chính',
    lead: 'Các bộ, ngành',
    assignedOn: '2025-10-01',
    dueOn,
    status: 'in_progress',
    progress: 20,
    assignee: an,
  });
  return { town, ...people };
}
