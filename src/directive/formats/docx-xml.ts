// XML of Word files as a plain tree, with a limit on depth; entities that the file defines itself are refused.

import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

export class DamagedXml extends Error {}

const DEEPEST = 200;
const MOST_ELEMENTS = 3_000_000;

export function parseXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  let count = 0;
  const parser = new SaxesParser();
  const fail = (reason: string): never => {
    throw new DamagedXml(reason);
  };
  parser.on('error', error => fail(error.message));
  parser.on('doctype', () => fail('doctype'));
  parser.on('opentag', tag => {
    count += 1;
    if (open.length > DEEPEST || count > MOST_ELEMENTS) fail('too deep or too many');
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', text => void open.at(-1)?.children.push(text));
  parser.write(source).close();
  return root;
}

export const elementsIn = (element: Element): readonly Element[] => element.children.filter(child => typeof child !== 'string');
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element && elementsIn(element).find(one => one.name === name);
export const valueOf = (element: Element | undefined): string | undefined => element?.attributes['w:val'];

/** Every element of a name below, in order. */
export function descendants(element: Element, name: string): readonly Element[] {
  return elementsIn(element).flatMap(one => (one.name === name ? [one] : descendants(one, name)));
}
