// The body of a Word file as paragraphs and tables in reading order; deleted text is left out, inserted text is in.

import type { Numbering } from './docx-numbering.ts';
import { child, type Element, elementsIn } from './docx-xml.ts';

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** What is shown twice, deleted or moved away in the file. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:footnoteReference',
  'w:pPr',
  'w:rPr',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
]);

export function bodyBlocks(root: Element, numbering: Numbering): readonly Block[] {
  return elementsIn(root).flatMap(one => blocksOf(one, numbering));
}

function blocksOf(element: Element, numbering: Numbering): readonly Block[] {
  if (SKIPPED.has(element.name)) return [];
  if (element.name === 'w:p') return [{ kind: 'paragraph', text: paragraphText(element, numbering) }, ...textBoxes(element, numbering)];
  if (element.name === 'w:tbl') return [{ kind: 'table', rows: tableRows(element, numbering) }];
  return elementsIn(element).flatMap(one => blocksOf(one, numbering));
}

function paragraphText(paragraph: Element, numbering: Numbering): string {
  const label = numbering.labelFor(child(paragraph, 'w:pPr'));
  const text = runText(paragraph).replace(/\u00ad/gu, '');
  return label && text.trim() ? `${label} ${text.trimStart()}` : text;
}

function runText(element: Element): string {
  let text = '';
  for (const one of element.children) {
    if (typeof one === 'string') {
      if (element.name === 'w:t') text += one;
    } else if (one.name === 'w:tab') text += ' ';
    else if (one.name === 'w:br' || one.name === 'w:cr') text += '\n';
    else if (one.name === 'w:noBreakHyphen') text += '-';
    else if (!SKIPPED.has(one.name) && one.name !== 'w:txbxContent') text += runText(one);
  }
  return text;
}

/** Text boxes stand after the paragraph they are anchored in. */
function textBoxes(paragraph: Element, numbering: Numbering): readonly Block[] {
  const find = (element: Element): readonly Element[] =>
    elementsIn(element).flatMap(one => (SKIPPED.has(one.name) ? [] : one.name === 'w:txbxContent' ? [one] : find(one)));
  return find(paragraph).flatMap(box => elementsIn(box).flatMap(one => blocksOf(one, numbering)));
}

function tableRows(table: Element, numbering: Numbering): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const row of within(table, 'w:tr')) {
    const cells: string[] = [];
    for (const cell of within(row, 'w:tc')) {
      const width = Number(child(child(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1);
      const merge = child(child(cell, 'w:tcPr'), 'w:vMerge');
      const continued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      const above = continued ? rows.at(-1)?.[cells.length] : undefined; // one cell over several rows holds for each of them
      cells.push(above ?? cellText(cell, numbering), ...Array.from({ length: width - 1 }, () => ''));
    }
    rows.push(cells);
  }
  return rows;
}

/** Rows and cells may be wrapped (w:sdt, w:ins). */
const within = (element: Element, name: string): readonly Element[] =>
  elementsIn(element).flatMap(one => (one.name === name ? [one] : one.name === 'w:tbl' || SKIPPED.has(one.name) ? [] : within(one, name)));

function cellText(cell: Element, numbering: Numbering): string {
  const blocks = elementsIn(cell).flatMap(one => blocksOf(one, numbering));
  return blocks
    .map(block => (block.kind === 'paragraph' ? block.text : block.rows.map(row => row.join(' ')).join('\n')))
    .filter(text => text.trim())
    .join('\n');
}
