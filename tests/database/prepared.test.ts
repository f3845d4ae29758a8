// The embedded database with prepared statements answers as it does by itself, also after faults and beside transactions.
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { withPrepared } from '../../src/database/prepared.ts';

let bare: PGlite;
let prepared: PGlite;
beforeAll(async () => {
  bare = await PGlite.create();
  prepared = withPrepared(bare);
});
beforeEach(() => bare.exec('DROP TABLE IF EXISTS note; CREATE TABLE note (id int PRIMARY KEY, body jsonb, words text[], at timestamptz)'));
afterAll(() => bare.close());

const rowsOf = async (database: PGlite, sql: string): Promise<unknown[]> => (await database.query(sql)).rows;

test.each<[string, unknown[]]>([
  ['SELECT $1::int AS a, $2::text AS b, $3::jsonb AS c', [7, 'đôn đốc', '{"a":[1,null]}']],
  [
    'SELECT $1::bigint[] AS a, $2::text[] AS b',
    [
      [1, 2],
      ['x,"y', 'NULL'],
    ],
  ],
  ['SELECT $1::timestamptz AS a, $2::bool AS b, $3::text AS c', ['2025-11-20T08:00:00Z', true, null]],
  ['SELECT $1::bytea AS a, 1.5::numeric AS b, NULL AS c', [new Uint8Array([0, 255])]],
  ['SELECT 1 AS a, 2 AS a', []],
  ['SELECT g AS a FROM generate_series(1, 3) g WHERE g > $1', [1]],
  ['SELECT 1 WHERE false', []],
])('%s', async (sql, values) => {
  const { rows, fields } = await bare.query(sql, values);
  for (const again of [1, 2]) {
    const { rows: ours, fields: named } = await prepared.query(sql, values);
    expect({ again, ours, named }).toEqual({ again, ours: rows, named: fields });
  }
  expect((await prepared.query(sql, values, { rowMode: 'array' })).rows).toEqual(
    (await bare.query(sql, values, { rowMode: 'array' })).rows,
  );
});

test('tells how many rows were changed', async () => {
  const insert = "INSERT INTO note SELECT g, '{}' FROM generate_series(1, 3) g";
  expect((await prepared.query(insert)).affectedRows).toBe(3);
  expect((await prepared.query("UPDATE note SET words = '{a}' WHERE id > $1", [1])).affectedRows).toBe(2);
  expect((await prepared.query('DELETE FROM note WHERE id = $1', [9])).affectedRows).toBe(0);
});

test('what failed works again when its cause is gone, alone and in a transaction', async () => {
  const insert = 'INSERT INTO note (id) VALUES ($1)';
  await prepared.query(insert, [1]);
  await expect(prepared.query(insert, [1])).rejects.toThrow(/unique/u);
  await expect(prepared.transaction(tx => tx.query(insert, [1]))).rejects.toThrow(/unique/u);
  await expect(prepared.query('SELECT nothing FROM nowhere')).rejects.toThrow(/nowhere/u);
  await prepared.query(insert, [2]);
  expect(await rowsOf(prepared, 'SELECT id FROM note ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }]);
});

test('a table that was changed is read as it is', async () => {
  await bare.exec("INSERT INTO note (id, body) VALUES (1, '{}')");
  expect(await rowsOf(prepared, 'SELECT * FROM note')).toHaveLength(1);
  await bare.exec('ALTER TABLE note DROP COLUMN words, ADD COLUMN urgent bool');
  await prepared.query('SELECT * FROM note').catch(() => {}); // "cached plan must not change result type", once
  expect(await rowsOf(prepared, 'SELECT * FROM note')).toEqual([{ id: 1, body: {}, at: null, urgent: null }]);
});

test('a query beside a transaction waits for its end and sees nothing of one undone', async () => {
  const order: string[] = [];
  const undone = prepared
    .transaction(async tx => {
      await tx.query('INSERT INTO note (id) VALUES ($1)', [5]);
      await new Promise(resolve => setImmediate(resolve));
      order.push('transaction');
      throw new Error('undo');
    })
    .catch(() => {});
  const seen = rowsOf(prepared, 'SELECT id FROM note').then(rows => {
    order.push('query');
    return rows;
  });
  expect(await seen).toEqual([]);
  await undone;
  expect(order).toEqual(['transaction', 'query']);
});

test('more texts than are kept', async () => {
  for (let number = 0; number < 450; number++) await prepared.query(`SELECT ${number} AS a`);
  const kept = await bare.query<{ count: number }>('SELECT count(*)::int AS count FROM pg_prepared_statements');
  expect(kept.rows[0]?.count).toBe(400);
  expect(await rowsOf(prepared, 'SELECT 0 AS a')).toEqual([{ a: 0 }]);
});
