// Judges an answer against an item's expectation; only what the project's own items use.

export interface Expectation {
  readonly kind: string;
  readonly tasks?: readonly string[];
  readonly tasksOptional?: readonly string[];
  readonly empty?: boolean;
  readonly facts?: readonly { readonly field: string; readonly kind: string; readonly value: string }[];
  readonly taskFrom?: { readonly turn: number; readonly nth: number };
  readonly figures?: readonly (number | string)[];
  readonly figuresAny?: readonly (readonly (number | string)[])[];
  readonly codesWithin?: readonly string[];
  readonly top?: readonly string[];
  readonly others?: readonly string[];
  readonly pairs?: readonly { readonly name: string; readonly figure: number }[];
  readonly labels?: readonly string[];
  readonly reason?: string;
  readonly orNotFound?: boolean;
  readonly mustNotContain?: readonly string[];
  readonly candidates?: readonly string[];
  readonly candidateNames?: readonly string[];
  readonly code?: string;
}

export interface Heard {
  readonly asked: string;
  readonly text: string;
  readonly labels: readonly string[];
  /** the codes of each answer so far, in order */
  readonly shown: readonly (readonly string[])[];
}

export const codesIn = (text: string): string[] => [...new Set([...text.matchAll(/NV-\d+/gu)].map(match => match[0]))];

const bare = (text: string): string => text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
const NONE = /khong (?:co|con|tim thay)/;
const REFUSED = /khong co quyen|chi duoc|ngoai pham vi|khong thay doi theo loi nhan|chi ho tro/;
const ASKS = /\?|vui long/;

/** Why the answer is wrong; empty when it is right. */
export function judge(expected: Expectation, heard: Heard): string[] {
  const codes = codesIn(heard.text);
  const said = bare(heard.text);
  const head = heard.text.split('\n').slice(0, 3).join('\n');
  switch (expected.kind) {
    case 'list':
      return expected.empty
        ? [...unless(NONE.test(said), 'does not say none'), ...unless(codes.length <= 5, 'many codes')]
        : setOf(expected, codes);
    case 'detail':
      return expected.taskFrom ? fromList(expected.taskFrom, heard, codes) : [...setOf(expected, codes), ...facts(expected, heard.text)];
    case 'count':
      return [
        ...figures(expected, head),
        ...unless(
          codes.every(code => expected.codesWithin?.includes(code)),
          'names tasks outside the count',
        ),
      ];
    case 'rate':
      return figures(expected, head);
    case 'rank':
      return [...figures(expected, heard.text), ...ranked(expected, said)];
    case 'compare':
      return (expected.pairs ?? []).flatMap(({ name, figure }) =>
        unless(
          said.split('\n').some(line => line.includes(bare(name)) && hasNumber(line.slice(line.indexOf(bare(name))), figure)),
          `no ${figure} for ${name}`,
        ),
      );
    case 'summary':
      return summary(expected, said);
    case 'refuse':
      return refused(expected, heard, said);
    case 'no-update':
      return [
        ...unless(!heard.labels.some(label => /^(?:Xác nhận|Đồng ý)/u.test(label)), 'offers to write'),
        ...setOf(expected, codes),
        ...facts(expected, heard.text),
      ];
    case 'clarify':
      if (expected.candidateNames)
        return expected.candidateNames.filter(name => !heard.text.includes(name)).map(name => `does not offer ${name}`);
      return expected.candidates
        ? expected.candidates.filter(code => !codes.includes(code)).map(code => `does not offer ${code}`)
        : [...unless(ASKS.test(said), 'does not ask'), ...unless(codes.length !== 1, 'answers about one task')];
    case 'not-found':
      return [
        ...unless(/khong tim thay/.test(said), 'does not say so'),
        ...unless(
          codes.every(code => code === expected.code),
          'names other tasks',
        ),
      ];
    case 'help':
      return unless(/tra cuu/.test(said) && /tien do/.test(said), 'no help');
    case 'chat':
      return unless(codes.length === 0 && !/khong hieu|chua hieu/.test(said), 'no pleasantry');
    default:
      return [`unknown kind ${expected.kind}`];
  }
}

const unless = (is: boolean, why: string): string[] => (is ? [] : [why]);

function setOf({ tasks = [], tasksOptional = [] }: Expectation, codes: readonly string[]): string[] {
  const extra = codes.filter(code => !tasks.includes(code) && !tasksOptional.includes(code));
  return [...tasks.filter(code => !codes.includes(code)).map(code => `misses ${code}`), ...extra.map(code => `should not name ${code}`)];
}

function fromList({ turn, nth }: NonNullable<Expectation['taskFrom']>, { shown }: Heard, codes: readonly string[]): string[] {
  const list = shown[turn - 1] ?? [];
  const code = nth > 0 ? list[nth - 1] : list.at(nth);
  return setOf({ kind: 'detail', tasks: code ? [code] : [] }, codes);
}

function facts({ facts: wanted = [] }: Expectation, text: string): string[] {
  return wanted.flatMap(({ field, kind, value }) => {
    switch (kind) {
      case 'noDeadline':
        return unless(/khong co thoi han/.test(bare(text)), 'does not say that there is no deadline');
      case 'percent':
        return unless(text.includes(`${value}%`), `${field}: no ${value}%`);
      case 'overdue':
        return unless(hasNumber(text, Number(value)), `${field}: no ${value}`);
      default:
        return unless(
          bare(text).includes(bare(value)) || bare(text).includes(bare(value).replace('uy ban nhan dan', 'ubnd')),
          `${field}: no ${value}`,
        );
    }
  });
}

const hasNumber = (text: string, figure: number): boolean =>
  [...text.matchAll(/\d+(?:\.\d{3})*/gu)].some(match => Number(match[0].replaceAll('.', '')) === figure);

function figures({ figures: one = [], figuresAny }: Expectation, text: string): string[] {
  const has = (figure: number | string): boolean =>
    typeof figure === 'string'
      ? text.includes(figure.replace('.', ','))
      : hasNumber(text, figure) || (figure === 0 && NONE.test(bare(text)));
  return unless(
    (figuresAny ?? [one]).some(group => group.every(has)),
    `no ${JSON.stringify(figuresAny ?? one)}`,
  );
}

function ranked({ top = [], others = [] }: Expectation, said: string): string[] {
  const at = top.map(name => said.indexOf(bare(name)));
  if (at.includes(-1)) return ['does not name the first'];
  const last = Math.max(...at);
  return others.filter(name => said.includes(bare(name)) && said.indexOf(bare(name)) < last).map(name => `names ${name} first`);
}

const LABELS: Readonly<Record<string, RegExp>> = { done: /^hoan thanh/, inTime: /trong han/, overdue: /^qua han/ };

const summary = ({ figures: wanted = [], labels = [] }: Expectation, said: string): string[] =>
  labels.flatMap((label, at) => {
    const line = said.split('\n').find(one => LABELS[label]?.test(one));
    return unless(line !== undefined && hasNumber(line, Number(wanted[at])), `no ${label} = ${wanted[at]}`);
  });

function refused({ reason, orNotFound, mustNotContain = [] }: Expectation, { asked, text, labels }: Heard, said: string): string[] {
  const told = bare([text, ...labels].join('\n'));
  const leaks = mustNotContain.filter(one => told.includes(bare(one)) && !isNamed(one, asked)).map(one => `gives away ${one}`);
  const no = reason === 'scope' ? /ngoai pham vi|khong co quyen/ : REFUSED;
  return [...leaks, ...unless(no.test(said) || (orNotFound === true && /khong tim thay/.test(said)), 'does not refuse')];
}

/** A code that the asker types in whatever writing ("nv 35") may be repeated: the same is said of one that does not exist. */
const isNamed = (one: string, asked: string): boolean =>
  bare(asked).includes(bare(one)) ||
  (/^NV-\d+$/u.test(one) && [...asked.matchAll(/\d+/gu)].some(match => Number(match[0]) === Number(one.slice(3))));
