// Word's automatic numbering: which label stands before a paragraph (word/numbering.xml, word/styles.xml; ECMA-376 part 1, 17.9).

import { child, descendants, type Element, elementsIn, valueOf } from './docx-xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly restart: number | undefined;
  readonly legal: boolean;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

interface Place {
  readonly list: string;
  readonly level: number;
}

export interface Numbering {
  /** the label of the next paragraph with these properties, '' when it has none; counts on */
  labelFor(properties: Element | undefined): string;
}

export function readNumbering(numbering: Element | undefined, styles: Element | undefined): Numbering {
  const lists = readLists(numbering);
  const byStyle = readStyles(styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    labelFor(properties) {
      const place = placeOf(properties, byStyle);
      const list = place && lists.get(place.list);
      const level = list?.levels.get(place?.level ?? 0);
      if (!place || !list || !level) return '';
      const counter = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counter);
      advance(counter, list, place, level, begun);
      return labelText(counter, list, level);
    },
  };
}

function advance(counter: (number | undefined)[], list: List, place: Place, level: Level, begun: Set<string>): void {
  const override = list.startOverrides.get(place.level);
  const key = `${place.list}/${place.level}`;
  const now = counter[place.level];
  if (override !== undefined && !begun.has(key)) counter[place.level] = override;
  else counter[place.level] = now === undefined ? level.start : now + 1;
  begun.add(key);
  for (let deeper = place.level + 1; deeper < 9; deeper++) {
    const restart = list.levels.get(deeper)?.restart;
    if (restart === undefined || (restart > 0 && place.level < restart)) counter[deeper] = undefined;
  }
}

function labelText(counter: readonly (number | undefined)[], list: List, level: Level): string {
  if (level.format === 'bullet') return '-';
  if (level.format === 'none') return '';
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const referred = list.levels.get(index);
    return formatNumber(counter[index] ?? referred?.start ?? 1, level.legal ? 'decimal' : (referred?.format ?? 'decimal'));
  });
}

function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, letters] of ROMAN) for (; left >= worth; left -= worth) text += letters;
  return text;
}

/** A … Z, AA, BB … as Word counts. */
const letter = (value: number): string => String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

function readLists(root: Element | undefined): ReadonlyMap<string, List> {
  if (!root) return new Map();
  const abstracts = new Map(descendants(root, 'w:abstractNum').map(one => [one.attributes['w:abstractNumId'] ?? '', readLevels(one)]));
  return new Map(
    descendants(root, 'w:num').map(one => {
      const abstractId = valueOf(child(one, 'w:abstractNumId')) ?? '';
      const levels = new Map(abstracts.get(abstractId));
      const startOverrides = new Map<number, number>();
      for (const override of elementsIn(one).filter(element => element.name === 'w:lvlOverride')) {
        const index = Number(override.attributes['w:ilvl']);
        const start = valueOf(child(override, 'w:startOverride'));
        if (start !== undefined) startOverrides.set(index, Number(start));
        for (const [at, level] of readLevels(override)) levels.set(at, level);
      }
      return [one.attributes['w:numId'] ?? '', { abstractId, levels, startOverrides }];
    }),
  );
}

function readLevels(parent: Element): ReadonlyMap<number, Level> {
  return new Map(
    elementsIn(parent)
      .filter(one => one.name === 'w:lvl')
      .map(one => {
        const restart = valueOf(child(one, 'w:lvlRestart'));
        return [
          Number(one.attributes['w:ilvl']),
          {
            start: Number(valueOf(child(one, 'w:start')) ?? 1),
            format: valueOf(child(one, 'w:numFmt')) ?? 'decimal',
            text: valueOf(child(one, 'w:lvlText')) ?? '',
            restart: restart === undefined ? undefined : Number(restart),
            legal: child(one, 'w:isLgl') !== undefined,
          },
        ];
      }),
  );
}

interface Style {
  readonly basedOn: string | undefined;
  readonly properties: Element | undefined;
}

function readStyles(root: Element | undefined): ReadonlyMap<string, Style> {
  if (!root) return new Map();
  return new Map(
    descendants(root, 'w:style').map(one => [
      one.attributes['w:styleId'] ?? '',
      { basedOn: valueOf(child(one, 'w:basedOn')), properties: child(one, 'w:pPr') },
    ]),
  );
}

/** A paragraph's own numbering, else that of its style and of what the style is based on; numId 0 takes it away. */
function placeOf(properties: Element | undefined, styles: ReadonlyMap<string, Style>): Place | undefined {
  let list: string | undefined;
  let level: string | undefined;
  let source = properties;
  let style = valueOf(child(properties, 'w:pStyle'));
  for (let steps = 0; steps < 20; steps++) {
    const own = child(source, 'w:numPr');
    list ??= valueOf(child(own, 'w:numId'));
    level ??= valueOf(child(own, 'w:ilvl'));
    if (list !== undefined && level !== undefined) break;
    const next: Style | undefined = style === undefined ? undefined : styles.get(style);
    if (!next) break;
    source = next.properties;
    style = next.basedOn;
  }
  return list === undefined || list === '0' ? undefined : { list, level: Number(level ?? 0) };
}
