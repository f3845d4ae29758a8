// Press reports: no numbering, dropped subjects; a sentence that begins with a verb is still addressed to whom the last one named (I2).

import { readLabel } from '../../../vietnamese/clause.ts';
import type { Party } from '../../draft.ts';
import type { Document } from '../../formats/document.ts';
import { beginsWithVerb, lexicon } from '../../lexicon.ts';
import { readParagraph } from '../../paragraph.ts';
import { sentencesOf } from '../../sentences.ts';
import { plainSetting } from '../../setting.ts';
import { citation } from '../../texts.ts';
import type { DirectiveRecord } from '../../types.ts';
import type { Layout, LayoutInput, LayoutResult } from '../layout.ts';
import { ENDS_CHAIN, TELLS } from './press.data.ts';

const endsChain = new RegExp(ENDS_CHAIN.replaceAll(' ', '\\s+'), 'iu');
const tells = new RegExp(TELLS.replaceAll(' ', '\\s+'), 'iu');

export const press: Layout = {
  key: 'press',
  recognises(document: Document, record: DirectiveRecord) {
    const labelled = document.lines.filter(line => readLabel(document.text.slice(line.start, line.end))).length;
    if (record.type !== 'bao-chi') return 0.1;
    return labelled > 5 && labelled > document.lines.length / 4 ? 0.4 : 0.9;
  },
  read,
};

function read({ document, reading }: LayoutInput): LayoutResult {
  const drafts: LayoutResult['drafts'][number][] = [];
  const general: { clause: string; start: number; end: number }[] = [];
  let lead: Party | undefined;
  const teasers = teaserLines(document);
  for (const line of document.lines) {
    const content = document.text.slice(line.start, line.end);
    if (isNoise(content) || line.row || teasers.has(line.ordinal)) continue;
    for (const sentence of sentencesOf(document.text, line)) {
      const text = document.text.slice(sentence.start, sentence.end);
      if (tells.test(text)) {
        if (!beginsWithVerb(text)) lead = undefined;
        continue;
      }
      const setting = { ...plainSetting('inheritedPress'), lead };
      const place = { id: `P${line.ordinal}`, clause: citation.paragraph(line.ordinal) };
      const result = readParagraph(reading, sentence, setting, place, false);
      drafts.push(...result.drafts);
      general.push(...result.general.map(span => ({ clause: place.clause, ...span })));
      const named = result.drafts.findLast(draft => draft.lead.codes.length > 0)?.lead ?? result.addressee;
      if (named) lead = named;
      else if (endsChain.test(text)) lead = undefined;
    }
  }
  return { drafts: renumbered(drafts), general };
}

/** Captions, and lines without a full stop, which are headlines. */
const isNoise = (content: string): boolean =>
  content.split(/\s+/u).length < 8 || !/[.;:…!?”"/]\s*$/u.test(content) || lexicon.pressNoise.test(content);

function renumbered(drafts: readonly LayoutResult['drafts'][number][]): LayoutResult['drafts'] {
  const bases = drafts.map(draft => draft.id.replace(/\.\d+$/u, ''));
  return drafts.map((draft, index) => {
    const base = bases[index] ?? draft.id;
    const count = bases.filter(other => other === base).length;
    return count < 2
      ? { ...draft, id: base }
      : { ...draft, id: `${base}.${bases.slice(0, index).filter(other => other === base).length + 1}` };
  });
}

/** A headline that stands twice in a row is a link to another article, and the line after it is that article's teaser (N6). */
function teaserLines(document: Document): ReadonlySet<number> {
  const contents = document.lines.map(line => document.text.slice(line.start, line.end));
  const teasers = new Set<number>();
  for (const [index, content] of contents.entries()) {
    if (index === 0 || content !== contents[index - 1]) continue;
    for (const ordinal of [index, index + 1, index + 2]) teasers.add(ordinal);
  }
  return teasers;
}
