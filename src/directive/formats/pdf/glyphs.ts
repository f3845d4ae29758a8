// The drawing commands of a PDF page as placed glyphs and ruled lines: stream order is not reading order.

/** A letter, or a run of letters, where it stands. */
export interface Glyph {
  /** from the left and from the bottom of the page, in points */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
}

export interface Ruling {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What the page draws, as pdf.js hands it over. */
export interface Commands {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers pdf.js gives its commands. */
export type CommandNumbers = Readonly<Record<Wanted, number>>;
type Wanted =
  | 'save'
  | 'restore'
  | 'transform'
  | 'beginText'
  | 'setFont'
  | 'setCharSpacing'
  | 'setWordSpacing'
  | 'setHScale'
  | 'setLeading'
  | 'setTextRise'
  | 'setTextMatrix'
  | 'moveText'
  | 'setLeadingMoveText'
  | 'nextLine'
  | 'showText'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'constructPath';

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

interface Pen {
  page: Matrix;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

const MOST_RULINGS = 1_500;

export interface Placed {
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
}

export function placeGlyphs(commands: Commands, numbers: CommandNumbers): Placed {
  const glyphs: Glyph[] = [];
  const rulings: Ruling[] = [];
  let pen: Pen = { page: IDENTITY, size: 1, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  const kept: Pen[] = [];
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  const move = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (items: unknown): void => {
    if (!Array.isArray(items)) return;
    for (const item of items) {
      if (typeof item === 'number') text = times(text, [1, 0, 0, 1, (-item * pen.size * pen.scale) / 1000, 0]);
      else if (isPdfGlyph(item)) {
        const advance = ((item.width * pen.size) / 1000 + pen.charSpacing + (item.isSpace ? pen.wordSpacing : 0)) * pen.scale;
        const at = times(pen.page, times(text, [1, 0, 0, 1, 0, pen.rise]));
        const across = Math.hypot(at[0], at[1]);
        if (Math.abs(at[1]) < Math.abs(at[0]))
          glyphs.push({
            x: at[4],
            y: at[5],
            width: ((item.width * pen.size) / 1000) * pen.scale * across,
            size: pen.size * Math.hypot(at[2], at[3]),
            text: item.unicode,
          });
        text = times(text, [1, 0, 0, 1, advance, 0]);
      }
    }
  };
  const handlers = new Map<number, (args: readonly unknown[]) => void>([
    [numbers.save, () => kept.push({ ...pen })],
    [numbers.restore, () => (pen = kept.pop() ?? pen)],
    [numbers.transform, args => (pen.page = times(pen.page, matrixOf(args)))],
    [
      numbers.paintFormXObjectBegin,
      args => {
        kept.push({ ...pen });
        pen.page = times(pen.page, matrixOf(listOf(args[0])));
      },
    ],
    [numbers.paintFormXObjectEnd, () => (pen = kept.pop() ?? pen)],
    [
      numbers.beginText,
      () => {
        text = IDENTITY;
        line = IDENTITY;
      },
    ],
    [numbers.setFont, args => (pen.size = numberAt(args, 1))],
    [numbers.setCharSpacing, args => (pen.charSpacing = numberAt(args, 0))],
    [numbers.setWordSpacing, args => (pen.wordSpacing = numberAt(args, 0))],
    [numbers.setHScale, args => (pen.scale = numberAt(args, 0) / 100 || 1)],
    [numbers.setLeading, args => (pen.leading = -numberAt(args, 0))],
    [numbers.setTextRise, args => (pen.rise = numberAt(args, 0))],
    [
      numbers.setTextMatrix,
      args => {
        line = matrixOf(args.length >= 6 ? args : listOf(args[0]));
        text = line;
      },
    ],
    [numbers.moveText, args => move(numberAt(args, 0), numberAt(args, 1))],
    [
      numbers.setLeadingMoveText,
      args => {
        pen.leading = numberAt(args, 1);
        move(numberAt(args, 0), numberAt(args, 1));
      },
    ],
    [numbers.nextLine, () => move(0, pen.leading)],
    [numbers.showText, args => show(args[0])],
    [numbers.constructPath, args => rulings.length < MOST_RULINGS && rulings.push(...segmentsOf(listOf(args[1])[0], pen.page))],
  ]);
  for (const [index, command] of commands.fnArray.entries()) handlers.get(command)?.(listOf(commands.argsArray[index]));
  return { glyphs, rulings };
}

interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const isPdfGlyph = (item: unknown): item is PdfGlyph =>
  typeof item === 'object' &&
  item !== null &&
  'unicode' in item &&
  typeof item.unicode === 'string' &&
  'width' in item &&
  typeof item.width === 'number';

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value instanceof Float32Array || value instanceof Float64Array || value instanceof Float16Array ? Array.from(value) : [];
}

const numberAt = (args: readonly unknown[], at: number): number => {
  const value = args[at];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};

const matrixOf = (args: readonly unknown[]): Matrix =>
  args.length < 6
    ? IDENTITY
    : [numberAt(args, 0), numberAt(args, 1), numberAt(args, 2), numberAt(args, 3), numberAt(args, 4), numberAt(args, 5)];

/** How pdf.js writes a path: a number for the stroke and then its coordinates. */
const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticTo: 3, closePath: 4 } as const;
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** Level and upright strokes of a path long enough to be borders of a table. */
function segmentsOf(path: unknown, page: Matrix): Ruling[] {
  const data = listOf(path);
  const found: Ruling[] = [];
  let from: readonly [number, number] = [0, 0];
  let start = from;
  for (let at = 0; at < data.length; ) {
    const stroke = numberAt(data, at);
    const count = COORDINATES[stroke];
    if (count === undefined) return found;
    const to = stroke === PATH.closePath ? start : place(page, numberAt(data, at + count - 1), numberAt(data, at + count));
    if (stroke === PATH.moveTo) start = to;
    else if (stroke !== PATH.curveTo && stroke !== PATH.quadraticTo) {
      const [wide, high] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
      if ((wide < 1.5 && high > 6) || (high < 1.5 && wide > 6))
        found.push({
          x1: Math.min(from[0], to[0]),
          y1: Math.min(from[1], to[1]),
          x2: Math.max(from[0], to[0]),
          y2: Math.max(from[1], to[1]),
        });
    }
    from = to;
    at += count + 1;
  }
  return found;
}

const place = (m: Matrix, x: number, y: number): readonly [number, number] => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
