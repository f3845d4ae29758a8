// The same obligation in a later directive: found, told apart from its neighbours, linked to one code with both clauses.

import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findLineage } from '../../src/directive/lineage.ts';
import { readDirective } from '../../src/directive/read.ts';
import type { DirectiveReading } from '../../src/directive/types.ts';
import { openSources, type SourceCandidate } from '../../src/task/index.ts';
import { openAgencies } from '../../src/vietnamese/agencies.ts';
import { openTown, type Town } from '../support/town.ts';
import { PAIRS } from './lineage.data.ts';

const agencies = openAgencies();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const SAMPLES = 'prisma/samples/directives';

async function read(name: string, bytes: Uint8Array): Promise<DirectiveReading> {
  const outcome = await readDirective({ name, bytes });
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.ok;
}

const candidatesOf = ({ tasks, document }: DirectiveReading): SourceCandidate[] =>
  tasks.map(({ clause, title, quote, deadline, lead }) => ({
    code: clause,
    title,
    quote,
    clause,
    directiveName: '',
    leads: lead,
    ...(document.signedDate ? { assignedOn: document.signedDate } : {}),
    ...(deadline.dueOn ? { dueOn: deadline.dueOn } : {}),
  }));

const proposed = (later: DirectiveReading, earlier: DirectiveReading) =>
  findLineage(later.tasks, later.document, candidatesOf(earlier), agencies).flatMap((found, at) =>
    found ? [{ later: later.tasks[at]?.clause, earlier: found.code, relation: found.relation }] : [],
  );

test('the strategic technology products of the notice are those of the press report, with another deadline', async () => {
  const [notice, report] = ['tb-07-cqttbcd-2025-10-15.txt', 'bao-chi-phien-5-bcdcp-2025-11-15.txt'].map(name =>
    read(name, readFileSync(`${SAMPLES}/${name}`)),
  );
  if (!notice || !report) throw new Error('no samples');
  const found = proposed(await report, await notice);
  expect(found).toEqual([{ later: 'Đoạn 35', earlier: 'Phụ lục, mục 4, điểm c', relation: 'changes-deadline' }]);
});

test('an older directive that comes in later moves nothing', async () => {
  const [pair] = PAIRS;
  expect(proposed(await read('a.txt', bytesOf(pair.earlier)), await read('b.txt', bytesOf(pair.later)))).toEqual([]);
});

test('no two of the many duties of one notice are taken for the same', async () => {
  const notice = await read('tb.txt', readFileSync(`${SAMPLES}/tb-07-cqttbcd-2025-10-15.txt`));
  const candidates = candidatesOf(notice);
  const doubles = notice.tasks.filter((task, at) => findLineage([task], notice.document, candidates.toSpliced(at, 1), agencies)[0]);
  expect(doubles).toEqual([]);
});

describe.each(PAIRS)('$name', ({ earlier, later, expected }) => {
  test('gives the expected proposals', async () => {
    expect(proposed(await read('b.txt', bytesOf(later)), await read('a.txt', bytesOf(earlier)))).toEqual(expected);
  });
});

describe('in the office', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown({ today: '2026-03-23' });
  });
  afterEach(() => town.close());

  test('the review shows both quotations; after it one code has the later deadline, the first stays, both clauses are cited', async () => {
    const [pair] = PAIRS;
    const focalPoint = await town.focalPoint('Bộ Xây dựng');
    await focalPoint.sends('tb.txt', pair.earlier);
    await focalPoint.says('đồng ý');
    expect(await town.app.tasks.count()).toBe(4);

    const review = await focalPoint.sends('cd.txt', pair.later);
    expect(review.text).toContain('Đổi hạn nhiệm vụ NV-001: 15/03/2026 → 30/04/2026');
    expect(review.text).toContain('Bộ Xây dựng trình Chính phủ Nghị định về Quỹ nhà ở quốc gia, hoàn thành trước ngày 15/3/2026');
    expect(review.text).toContain('khẩn trương hoàn thiện, trình Chính phủ ban hành Nghị định về Quỹ nhà ở quốc gia trong tháng 4/2026');
    // the bank's duty is none of this ministry's tasks
    expect(review.text).toContain('không có quyền xem');
    expect(review.text).not.toContain('NV-002');

    await focalPoint.says('đồng ý');
    expect(await town.app.tasks.count()).toBe(5);
    const task = await town.task('NV-001');
    expect(task).toMatchObject({ dueOn: '2026-04-30', originalDueOn: '2026-03-15' });
    expect(task?.clause).toBe('Mục 1; Công điện số 27/CĐ-TTg ngày 20/03/2026, Mục 1');
    expect((await openSources(town.app.database).of(task?.id ?? 0)).map(({ relation, dueOn }) => [relation, dueOn])).toEqual([
      ['first', '2026-03-15'],
      ['changes-deadline', '2026-04-30'],
    ]);
    expect(await town.task('NV-002')).toMatchObject({ dueOn: '2026-02-28' });
  });

  test('the same document in another format is recognised', async () => {
    const [pair] = PAIRS;
    const focalPoint = await town.focalPoint('Bộ Xây dựng');
    await focalPoint.sends('tb.txt', pair.earlier);
    await focalPoint.says('đồng ý');
    const page = `<html><body>${pair.earlier
      .split('\n')
      .map(line => `<p>${line}</p>`)
      .join('')}</body></html>`;
    expect((await focalPoint.sends('tb.html', page)).text).toContain('đã có trong hệ thống');
    const lettered = pair.earlier.replaceAll(/^\d\. /gmu, '');
    expect((await focalPoint.sends('tb-ban-khac.txt', lettered)).text).toContain('đã có trong hệ thống');
  });
});
