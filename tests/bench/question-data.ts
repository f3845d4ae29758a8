// An administration of as many tasks as asked for, made inside the database: agencies large and small, two years of directives,
// most tasks done, words of titles as unevenly spread as in real ones.
import { type Database, inTransaction } from '../../src/database/index.ts';
import { AGENCIES } from '../../src/vietnamese/agencies.ts';
import { squash } from '../../src/vietnamese/fold.ts';

const BATCH = 100_000;
const LARGE = 'BYT';
const SMALL = 'T-LAOCAI';
/** One task in so many is led by the small agency. */
const SMALL_SHARE = 1_000;

const VERBS =
  'Xây dựng đề án|Rà soát quy hoạch|Kiểm tra|Ban hành quy chế quản lý|Báo cáo tình hình|Lắp đặt|Số hóa|Đề xuất giải pháp phát triển|Hoàn thiện hồ sơ|Tổ chức hội nghị về|Trình Chính phủ nghị định về|Đẩy nhanh tiến độ|Tổng kết thí điểm|Hướng dẫn thực hiện|Phê duyệt kế hoạch';
const OBJECTS =
  'nhà ở xã hội|cảng biển|trạm quan trắc không khí|hồ sơ bệnh nhân|an toàn thực phẩm|bệnh viện vệ tinh|sổ hộ tịch|phòng cháy, chữa cháy|xe công|dữ liệu cá nhân|đường sắt đô thị|giải ngân vốn đầu tư công|chợ dân sinh|khu công nghiệp|cơ sở dữ liệu quốc gia về đất đai|trường học bán trú|nông thôn mới|phủ sóng 5G|chữ ký số|đê điều|rừng phòng hộ|làng nghề|xuất khẩu nông sản|bảo hiểm y tế|giáo viên mầm non|sân bay|điện gió ngoài khơi|thủy lợi nội đồng|di sản văn hóa|lao động ngoài nước';
const PLACES =
  'trên địa bàn tỉnh Nghệ An|tại Lào Cai|vùng đồng bằng sông Cửu Long|giai đoạn 2026 - 2030|tại thành phố Hải Phòng|vùng Tây Nguyên|trong quý IV|tại các xã biên giới|miền núi phía Bắc|năm 2025|tại Đà Nẵng|tại Thanh Hóa|toàn quốc|tại Quảng Ninh|ở hải đảo';
const SURNAMES = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Phan|Vũ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý';
const MIDDLES = 'Văn|Thị|Minh|Hữu|Đức|Thanh|Quang|Ngọc|Thu|Xuân|Bá|Công';
const GIVEN = 'An|Bình|Châu|Dũng|Giang|Hà|Hải|Hạnh|Hùng|Khánh|Lan|Linh|Long|Mai|Nam|Nga|Phong|Phúc|Quân|Quỳnh|Sơn|Tâm|Thảo|Trang|Tuấn|Vân';

const list = (words: string): string =>
  `ARRAY[${words
    .split('|')
    .map(word => `'${word}'`)
    .join(',')}]`;
/** One of a list, by a number drawn for task `i`. */
const one = (words: string, seed: number): string => `(${list(words)})[1 + ${drawn(seed)} % ${words.split('|').length}]`;
/** A number from 0 up that stays the same for a task in every run. */
const drawn = (seed: number, of = 'i'): string => `abs(hashint8extended(${of}, ${seed}) % 1000003)`;

/** The same of a list, as search looks at it. */
const oneFolded = (words: string, seed: number): string => one(words.split('|').map(squash).join('|'), seed);

/** A tenth of all tasks for the largest, less for the next, the rest for ministries and provinces alike. */
function leadSlots(): string {
  const current = AGENCIES.filter(({ kind, until, successor }) => ['ministry', 'province'].includes(kind) && !until && !successor);
  const codes = current.map(({ code }) => code).filter(code => code !== SMALL);
  const large = [...Array(20).fill(LARGE), ...Array(14).fill('BTC')];
  return [...large, ...Array.from({ length: 200 - large.length }, (_, at) => codes[at % codes.length])].join('|');
}

export async function fillOffice(database: Database, size: number): Promise<void> {
  const staff = Math.max(20, Math.round(size / 400));
  const directives = Math.max(20, Math.round(size / 250));
  const full = (of: string): string =>
    [SURNAMES, MIDDLES, GIVEN]
      .map((words, at) => `(${list(words)})[1 + ${drawn(at + 1, of)} % ${words.split('|').length}]`)
      .join(` || ' ' || `);
  const { prisma } = database;
  await prisma.$executeRawUnsafe(`INSERT INTO person (staff_code, full_name, folded_name, agency_key, agency_name, role)
    SELECT 'CB-' || p, name, lower(name), key, key, (CASE p WHEN 1 THEN 'monitor' WHEN 2 THEN 'leader' ELSE 'officer' END)::role
    FROM (SELECT p, ${full('p')} AS name, CASE p WHEN 1 THEN 'VPCP' WHEN 2 THEN '${LARGE}' WHEN 3 THEN '${SMALL}' ELSE 'BTC' END AS key FROM generate_series(1, ${staff}) p) people`);
  await withoutIndexes(database, async () => {
    for (let from = 1; from <= size; from += BATCH) await addTasks(database, from, Math.min(size, from + BATCH - 1), { staff, directives });
    await prisma.$executeRawUnsafe(`SELECT setval('task_id_seq', ${size})`);
    await prisma.$executeRawUnsafe('SELECT 1 FROM recount_tasks()');
  });
  await prisma.$executeRawUnsafe('VACUUM ANALYZE');
  // what was just written goes to the disk now, not beside the questions
  await prisma.$executeRawUnsafe('CHECKPOINT');
}

async function addTasks(
  database: Database,
  from: number,
  to: number,
  { staff, directives }: { staff: number; directives: number },
): Promise<void> {
  const range = `generate_series(${from}, ${to}) i`;
  await inTransaction(database, async tables => {
    // what triggers would keep is written along, and only the sums are made at the end
    await tables.$executeRawUnsafe(`SET LOCAL session_replication_role = replica`);
    await tables.$executeRawUnsafe(`CREATE TEMP TABLE made ON COMMIT DROP AS
      SELECT *, is_open(status) AS open, is_open(status) AND stuck AS blocked, coalesce(second <> lead, FALSE) AS shared,
        CASE WHEN is_open(status) AND i % 3 = 0 THEN said END AS reported,
        CASE WHEN is_open(status) AND i % 3 = 0 THEN (said AT TIME ZONE INTERVAL '07:00')::date END AS stirred
      FROM (
        SELECT *, (CASE WHEN state = 0 THEN 'paused' WHEN state = 1 THEN 'cancelled' WHEN done THEN 'completed'
          ELSE (ARRAY['in_progress', 'in_progress', 'not_started', 'awaiting_confirmation'])[1 + ${drawn(20)} % 4] END)::task_status AS status
        FROM (
          SELECT i, ${one(VERBS, 4)} || ' ' || ${one(OBJECTS, 5)} || ' ' || ${one(PLACES, 6)} AS title,
            ${oneFolded(VERBS, 4)} || ' ' || ${oneFolded(OBJECTS, 5)} || ' ' || ${oneFolded(PLACES, 6)} AS folded, 1 + ${drawn(7)} % ${directives} AS directive,
            DATE '2024-01-01' + (${drawn(8)} % 680)::int AS assigned,
            CASE WHEN ${drawn(9)} % 30 > 0 THEN DATE '2024-01-01' + (${drawn(8)} % 680 + 30 + ${drawn(10)} % 210)::int END AS due,
            ${drawn(11)} % 7 = 0 AS late, ${drawn(12)} % 100 AS state,
            ${drawn(13)} % 100 < CASE WHEN ${drawn(8)} % 680 + 30 + ${drawn(10)} % 210 < 689 THEN 96 ELSE 55 END AS done,
            CASE WHEN i % ${SMALL_SHARE} = 7 THEN '${SMALL}' ELSE ${one(leadSlots(), 14)} END AS lead,
            CASE WHEN ${drawn(15)} % 33 = 0 THEN 'BNV' END AS second,
            CASE WHEN ${drawn(16)} % 5 < 2 THEN ${one(leadSlots(), 17)} END AS helper,
            TIMESTAMPTZ '2025-11-20T08:00:00+07' - ${drawn(18)} % 5000 * INTERVAL '1 hour' AS said, ${drawn(19)} % 30 = 0 AS stuck
          FROM ${range}) drawn_task) stated_task`);
    await tables.$executeRawUnsafe(
      `INSERT INTO task (id, code, title, folded_text, directive_name, clause, assigned_on, status, progress, due_on, remind_on, original_due_on,
        completed_on, created_at, updated_at, lead_keys, party_keys, shared, stirred_on)
      SELECT i, 'NV-' || lpad(i::text, greatest(3, length(i::text)), '0'), title, ' ' || folded || ' thong bao so ' || directive || ' tb vpcp ', 'Thông báo số ' || directive || '/TB-VPCP',
        'điểm ' || i % 9, assigned, status, CASE status WHEN 'completed' THEN 100 WHEN 'not_started' THEN 0 ELSE i % 90 END, due, due, due,
        CASE WHEN status = 'completed' THEN coalesce(due, assigned + 60) + CASE WHEN late THEN 9 ELSE -9 END END, now(), now(), ${keys('lead, second')}, ${keys('lead, second, helper')}, shared, stirred
      FROM made`,
    );
    await tables.$executeRawUnsafe(`INSERT INTO task_agency (task_id, part, position, agency_key, name, status, open, due_on, shared, own_share, stirred_on, blocked)
      SELECT i, part::agency_part, position, key, key, status, open, due, shared, shared AND key IN (lead, second), greatest(assigned, stirred), blocked
      FROM made, LATERAL (VALUES ('lead', 0, lead), ('lead', 1, second), ('cooperate', 0, helper)) a (part, position, key) WHERE key IS NOT NULL`);
    await tables.$executeRawUnsafe(`INSERT INTO task_share (task_id, agency_key, name, status, progress, due_on, remind_on, original_due_on, completed_on)
      SELECT i, key, key, status, 50, due, due, due, CASE WHEN status = 'completed' THEN coalesce(due, assigned + 60) - 9 END
      FROM made, LATERAL (VALUES (lead), (second)) a (key) WHERE shared`);
    await tables.$executeRawUnsafe(`INSERT INTO task_assignee (task_id, position, person_id, name)
      SELECT i, 0, p.id, p.full_name FROM made JOIN person p ON p.id = CASE lead WHEN '${SMALL}' THEN 3 WHEN '${LARGE}' THEN CASE WHEN i % 700 = 0 THEN 2 ELSE 4 + i % (${staff} - 4) END ELSE 4 + i % (${staff} - 4) END`);
    await tables.$executeRawUnsafe(`INSERT INTO task_event (task_id, at, kind, channel, before, after, version, hash)
      SELECT i, assigned, 'imported', 'bench', '{}', '{}', 1, i::text FROM made`);
    await tables.$executeRawUnsafe(`INSERT INTO task_event (task_id, at, kind, actor_id, channel, before, after, version, hash)
      SELECT i, reported, 'updated', 4, 'bench', '{"progress": 10}', '{"progress": 20}', 2, i::text FROM made WHERE reported IS NOT NULL`);
    await tables.$executeRawUnsafe(
      `INSERT INTO obstacle (task_id, text, since) SELECT i, 'Chờ ý kiến của bộ, ngành về kinh phí', DATE '2025-11-01' FROM made WHERE blocked`,
    );
  });
}

/** Each of some columns once, sorted, as task.lead_keys has them. */
const keys = (columns: string): string => `ARRAY(SELECT DISTINCT k FROM unnest(ARRAY[${columns}]) k WHERE k IS NOT NULL ORDER BY 1)`;

/** Indexes of the large tables are made once all rows are there. */
async function withoutIndexes(database: Database, work: () => Promise<void>): Promise<void> {
  const { prisma } = database;
  const indexes = await prisma.$queryRaw<{ name: string; made: string }[]>`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made FROM pg_index
    WHERE NOT indisunique AND indrelid::regclass::text IN ('task', 'task_agency', 'task_assignee', 'task_event', 'obstacle', 'task_share')`;
  for (const { name } of indexes) await prisma.$executeRawUnsafe(`DROP INDEX ${name}`);
  await work();
  for (const { made } of indexes) await prisma.$executeRawUnsafe(made);
}
