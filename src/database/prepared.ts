// PGlite with every statement parsed and planned once: by itself it parses, describes and plans each anew, in six calls into
// WebAssembly, which is most of the time of a small query. The same object otherwise, Prisma's adapter included.
import { type PGlite, protocol, type QueryOptions, type Results, type Transaction } from '@electric-sql/pglite';

const { serialize, messages } = protocol;

/** Statements kept ready: more than the program has, for texts that are put together. A plan takes some ten kilobytes. */
const KEPT = 400;

/** What a statement that changes rows says at its end: "UPDATE 3", "INSERT 0 5". */
const CHANGES = /^(?:INSERT|UPDATE|DELETE|MERGE)\b.* (\d+)$/u;

type Parsers = PGlite['parsers'];
type Message = Awaited<ReturnType<PGlite['execProtocolStream']>>[number];

interface Statement {
  readonly name: string;
  /** types of the parameters, as PostgreSQL inferred them */
  readonly takes: readonly number[];
  readonly gives: Results['fields'];
}

/** Of the options of a query `rowMode` and `parsers` are heeded, which are all that is used. */
export function withPrepared(pglite: PGlite): PGlite {
  /** by text, the longest unused first */
  const known = new Map<string, Statement>();
  let made = 0;

  const send = (...parts: readonly Uint8Array[]): Promise<Message[]> =>
    pglite.execProtocolStream(Buffer.concat([...parts, serialize.sync()]), { syncToFs: false });

  async function prepare(text: string): Promise<Statement> {
    made += 1;
    const name = `s${made}`;
    const told = await send(serialize.parse({ name, text }), serialize.describe({ type: 'S', name }));
    const columns = told.find(message => message instanceof messages.RowDescriptionMessage)?.fields ?? [];
    return {
      name,
      takes: told.find(message => message instanceof messages.ParameterDescriptionMessage)?.dataTypeIDs ?? [],
      gives: columns.map(column => ({ name: column.name, dataTypeID: column.dataTypeID })),
    };
  }

  async function statementFor(text: string): Promise<Statement> {
    const found = known.get(text) ?? (await prepare(text));
    known.delete(text);
    known.set(text, found);
    const [oldest] = known;
    if (known.size > KEPT && oldest) await forget(...oldest);
    return found;
  }

  async function forget(text: string, { name }: Statement): Promise<void> {
    known.delete(text);
    await send(serialize.close({ type: 'S', name }));
  }

  async function run<T>(text: string, given: readonly unknown[], options: QueryOptions): Promise<Results<T>> {
    const statement = await statementFor(text);
    const values = statement.takes.map((type, at) => written(given[at], pglite.serializers[type]));
    try {
      const told = await send(serialize.bind({ statement: statement.name, values }), serialize.execute());
      return resultsIn(told, statement.gives, options, pglite.parsers);
    } catch (thrown) {
      // also a plan that was overtaken by a change of the schema: the next time begins anew
      await forget(text, statement);
      throw thrown;
    }
  }

  /* oxlint-disable no-underscore-dangle -- PGlite's names of what its own query() takes: the outer lock is held by a transaction all the while */
  const inside = <T>(text: string, given: readonly unknown[] = [], options: QueryOptions = {}): Promise<Results<T>> =>
    pglite._runExclusiveQuery(() => run<T>(text, given, options));
  async function query<T>(text: string, given?: readonly unknown[], options?: QueryOptions): Promise<Results<T>> {
    await pglite._checkReady();
    return pglite._runExclusiveTransaction(async () => {
      const results = await inside<T>(text, given, options);
      await pglite.syncToFs();
      return results;
    });
  }
  /* oxlint-enable no-underscore-dangle */
  const transaction = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => pglite.transaction(tx => work(but(tx, { query: inside })));

  return but(pglite, { query, transaction });
}

/** The same object but for some of its functions; private fields want the object itself as `this`. */
const but = <T extends object>(whole: T, own: Partial<T>): T =>
  new Proxy(whole, {
    get(target, key) {
      if (key in own) return Reflect.get(own, key);
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

function resultsIn<T>(told: readonly Message[], fields: Results['fields'], { rowMode, parsers }: QueryOptions, usual: Parsers): Results<T> {
  const parse = fields.map(({ dataTypeID: type }) => {
    const parser = parsers?.[type] ?? usual[type];
    return (text: string | null): unknown => (text === null || !parser ? text : parser(text, type));
  });
  const rows = told
    .filter(message => message instanceof messages.DataRowMessage)
    .map(row => row.fields.map((text, at) => parse[at]?.(text)))
    .map(values => (rowMode === 'array' ? values : Object.fromEntries(values.map((value, at) => [fields[at]?.name ?? '', value]))));
  const tag = told.find(message => message instanceof messages.CommandCompleteMessage)?.text ?? '';
  const affected = CHANGES.exec(tag)?.[1];
  return { rows: rows as Results<T>['rows'], fields, affectedRows: Number(affected ?? 0) };
}

const written = (value: unknown, serializer: ((value: unknown) => string) | undefined): string | null =>
  value === null || value === undefined ? null : serializer ? serializer(value) : typeof value === 'string' ? value : JSON.stringify(value);
