// Web pages: the article without menus, as lines.

import { convert } from 'html-to-text';
import { type Document, documentFromText } from './document.ts';
import { decode } from './encoding.ts';

export function readHtml(bytes: Uint8Array): Document {
  const { text: source, warnings } = decode(bytes);
  const text = convert(source, {
    wordwrap: false,
    baseElements: { selectors: ['article', 'main', 'body'], returnDomByDefault: true },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'nav', format: 'skip' },
      { selector: 'footer', format: 'skip' },
      { selector: 'aside', format: 'skip' },
      { selector: 'script', format: 'skip' },
      { selector: 'style', format: 'skip' },
      { selector: 'h1', options: { uppercase: false } },
      { selector: 'h2', options: { uppercase: false } },
      { selector: 'h3', options: { uppercase: false } },
      { selector: 'h4', options: { uppercase: false } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'table', format: 'rows' },
    ],
    formatters: {
      // A row is a line, its cells parted by tabs, as documentFromText expects.
      rows(table, walk, builder) {
        builder.openBlock({ leadingLineBreaks: 2 });
        for (const row of findAll(table, 'tr')) {
          for (const [index, cell] of findAll(row, 'td', 'th').entries()) {
            if (index > 0) builder.addLiteral('\t');
            walk(cell.children ?? [], builder);
          }
          builder.addLineBreak();
        }
        builder.closeBlock({ trailingLineBreaks: 2 });
      },
    },
  });
  return documentFromText(text.normalize('NFC'), warnings);
}

interface Element {
  readonly name?: string;
  readonly children?: Element[];
}

const findAll = (element: Element, ...names: readonly string[]): readonly Element[] =>
  (element.children ?? []).flatMap(child => (child.name && names.includes(child.name) ? [child] : findAll(child, ...names)));
