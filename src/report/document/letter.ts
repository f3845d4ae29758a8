// The draft of a công văn đôn đốc: to whom, how much is late, what is asked for until when; the tasks as an annex by recipient.
import type { Day } from '../../base/index.ts';
import { frameTexts, letterTexts as texts } from '../texts.ts';
import { type AnnexGroup, annex } from './annex.ts';
import { type Issuer, line, paragraph, writePaper } from './frame.ts';

export interface LetterContent {
  /** each recipient with what it is urged to do; names it bears */
  readonly groups: readonly Required<AnnexGroup>[];
  readonly overdue: number;
  readonly dueSoon: number;
  readonly today: Day;
  /** the day before which an answer is asked for */
  readonly answerBefore: Day;
}

export async function letterDocument(
  { groups, overdue, dueSoon, today, answerBefore }: LetterContent,
  issuer: Issuer,
): Promise<Uint8Array> {
  const docx = await import('docx');
  const last = groups.length - 1;
  return writePaper(docx, {
    issuer,
    symbol: frameTexts.letterSymbol(issuer.symbol),
    day: today,
    about: texts.subject,
    body: [
      line(docx, '', { before: 120 }),
      ...(groups.length === 1
        ? [line(docx, `${texts.to} ${groups[0]?.name ?? ''}`, { centred: true })]
        : [
            line(docx, texts.to, { centred: true }),
            ...groups.map(({ name }, at) => line(docx, `- ${name}${at === last ? '.' : ';'}`, { centred: true })),
          ]),
      paragraph(docx, texts.opening(overdue, dueSoon, today)),
      paragraph(docx, texts.request),
      paragraph(docx, texts.first),
      paragraph(docx, texts.second(answerBefore)),
      paragraph(docx, texts.closing),
      line(docx, ''),
    ],
    recipients: [frameTexts.asAbove, frameTexts.forReport, frameTexts.file],
    annex: annex(docx, texts.annexTitle, texts.annexOf, groups, today),
  });
}
