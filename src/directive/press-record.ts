// The record of a press report: what it is about, who speaks in it, and on which day.

import { type Day, makeDay } from '../base/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { over } from './pattern.ts';
import * as data from './record.data.ts';
import type { DirectiveRecord } from './types.ts';

const CITED = over(data.CITED);

export function pressRecord(text: string, lines: readonly string[], agencies: AgencyRegistry): DirectiveRecord {
  const head = lines.slice(0, 6).join('\n');
  const cited = reportedDocument(head);
  const eventDay = cited?.day ?? eventDate(text, lines);
  const dated = over(data.DATE_LINE);
  const [first = ''] = lines.map(line => line.replace(dated, '').trim()).filter(line => line !== '');
  const title = first.length <= 220 ? first : (first.split(/(?<=[.!?])\s/u)[0] ?? first);
  const code = data.PRIME_MINISTER.test(head) && !data.DEPUTY.test(lines[0] ?? '') ? data.PRESS_ISSUER : speakerOf(lines, agencies);
  return {
    number: cited?.number ?? null,
    title: title.replace(/\s+/gu, ' ').trim(),
    issuer: code ? agencies.nameOf(code) : null,
    issuerCode: code,
    signer: null,
    signedDate: eventDay,
    type: 'bao-chi',
  };
}

/** Whom the first lines of a report name. */
function speakerOf(lines: readonly string[], agencies: AgencyRegistry): string | null {
  const found = agencies
    .mentions(lines.slice(0, 12).join('. '))
    .find(mention => data.SPEAKER_CODES.test(mention.code) && !agencies.isCollective(mention.code));
  return found?.code ?? null;
}

/** "Thủ tướng vừa ký Công điện số 210/CĐ-TTg ngày 6/11/2025": the document the report is about. */
function reportedDocument(head: string): { readonly number: string; readonly day: Day | null } | undefined {
  for (const match of head.matchAll(new RegExp(CITED.source, 'giu'))) {
    const before = head.slice(Math.max(0, match.index - 80), match.index).toLowerCase();
    if (!data.SIGNED_BEFORE.test(before)) continue;
    if (data.CITED_BEFORE.test(before)) continue;
    return {
      number: (match[2] ?? '').replace(/\s+/g, '').replace(/[.,;]+$/, ''),
      day: match[5] ? (makeDay(Number(match[5]), Number(match[4]), Number(match[3])) ?? null) : null,
    };
  }
  return undefined;
}

/** 1.2: the day of the event when the text gives all of it, or gives the day and only one year is possible. */
function eventDate(text: string, lines: readonly string[]): Day | null {
  const head = lines.slice(0, 8).join('\n');
  const iso = over(data.ISO_IN_TEXT).exec(head);
  if (iso) return makeDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? null;
  const event = over(data.EVENT_DAY).exec(head);
  const full = over(data.DATE_IN_TEXT).exec(head.slice(0, 700));
  if (full && (!event || full.index <= event.index)) return makeDay(Number(full[3]), Number(full[2]), Number(full[1])) ?? null;
  const year = event ? onlyYear(text) : undefined;
  return event && year ? (makeDay(year, Number(event[2]), Number(event[1])) ?? null) : null;
}

/** The latest year that the text speaks of as its present. */
function onlyYear(text: string): number | undefined {
  const years = [...text.matchAll(data.YEARS)].map(match => Number(match[1])).filter(year => year <= 2035);
  const counted = new Map<number, number>();
  for (const year of years) counted.set(year, (counted.get(year) ?? 0) + 1);
  return [...counted].sort((a, b) => b[1] - a[1])[0]?.[0];
}
