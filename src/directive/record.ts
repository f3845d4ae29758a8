// The record of a document: number, date, kind, title, who issued and who signed it.

import { type Day, makeDay } from '../base/index.ts';
import type { AgencyRegistry } from '../vietnamese/agencies.ts';
import { readLabel } from '../vietnamese/clause.ts';
import type { Document } from './formats/document.ts';
import { over } from './pattern.ts';
import { pressRecord } from './press-record.ts';
import * as data from './record.data.ts';
import type { DirectiveRecord, DirectiveType } from './types.ts';

const NUMBER = over(data.NUMBER);
const PLACE_AND_DATE = over(data.PLACE_AND_DATE);
const SUBJECT = over(data.SUBJECT_LINE);
const TITLE_END = over(data.TITLE_ENDS);
const MOTTO = over(data.MOTTO);
const WHO_DECIDES = over(data.WHO_DECIDES);
const SENT_TO = over(data.SENT_TO);
const ABOUT = over(data.ABOUT);
const OWN_CITATION = over(data.OWN_CITATION);

export function readRecord(document: Document, agencies: AgencyRegistry): DirectiveRecord {
  const lines = document.lines.map(line => document.text.slice(line.start, line.end));
  const head = lines
    .slice(0, 30)
    .flatMap(line => line.split(/\t|\s\|\s/u))
    .map(line => line.trim());
  const numberLine = head.map(line => NUMBER.exec(line)).find(match => match !== null);
  const own = numberLine ? undefined : ownCitation(head);
  const number = numberLine?.[1]?.replace(/\s+/g, '').replace(/[.,;]+$/, '') ?? own?.number ?? null;
  const mostlyTable = document.lines.filter(line => line.row).length * 2 > document.lines.length;
  const official = number !== null || mostlyTable || head.slice(0, 12).some(line => MOTTO.test(line) || SENT_TO.test(line));
  if (!official) return pressRecord(document.text, lines, agencies);
  const record = officialRecord(head, lines, number, agencies);
  return { ...record, signedDate: record.signedDate ?? own?.day ?? null };
}

/** "V/v … (CV 3456/BGDĐT-VP ngày 10/7/2026)": a letter pasted without its head says in the subject which it is. */
function ownCitation(head: readonly string[]): { readonly number: string; readonly day: Day | null } | undefined {
  for (const line of head.slice(0, 5)) {
    const match = ABOUT.test(line) ? OWN_CITATION.exec(line) : null;
    if (match?.[1]) return { number: match[1], day: makeDay(Number(match[4]), Number(match[3]), Number(match[2])) ?? null };
  }
  return undefined;
}

function officialRecord(
  head: readonly string[],
  lines: readonly string[],
  number: string | null,
  agencies: AgencyRegistry,
): DirectiveRecord {
  const signedDate = dateIn(head.slice(0, 20)) ?? dateIn(lines.slice(-25));
  const typeAt = head.findIndex(line => typeOf(line) !== undefined && isTitleCase(line));
  const type =
    (typeAt >= 0 ? typeOf(head[typeAt] ?? '') : undefined) ??
    typeBySign(number) ??
    (head.some(line => SENT_TO.test(line)) ? 'cong-van' : 'khac');
  const issuer = issuerOf(head, typeAt, number, agencies);
  const province = provinceOf(head, agencies);
  return {
    number,
    title: titleOf(head, typeAt, type),
    issuer: issuer.name,
    issuerCode: issuer.code ?? province ?? null,
    signer: signerOf(lines),
    signedDate,
    type,
    ...(province ? { province } : {}),
  };
}

/** The line that names the kind stands in capitals or alone. */
const isTitleCase = (line: string): boolean => line === line.toUpperCase() || line.split(/\s+/u).length <= 4 || /^\p{Lu}{2}/u.test(line);

const typeOf = (line: string): DirectiveType | undefined =>
  data.TYPE_LINES.find(({ pattern, type }) => type !== 'cong-van' && over(pattern).test(line))?.type;
const typeBySign = (number: string | null): DirectiveType | undefined =>
  number ? data.TYPE_SIGNS.find(({ pattern }) => over(pattern).test(number))?.type : undefined;

function dateIn(lines: readonly string[]): Day | null {
  for (const line of lines) {
    const match = PLACE_AND_DATE.exec(line);
    if (match && line.length < 90) return makeDay(Number(match[3]), Number(match[2]), Number(match[1])) ?? null;
  }
  return null;
}

/** Type line and the lines of the subject under it, until the text begins. */
function titleOf(head: readonly string[], typeAt: number, type: DirectiveType): string {
  const subject = head.findIndex(line => /^v\/v/iu.test(line));
  if (typeAt < 0)
    return subject >= 0
      ? joinTitle([head[subject] ?? '', ...(startsLower(head[subject + 1]) ? [head[subject + 1] ?? ''] : [])])
      : (head.find(line => !MOTTO.test(line) && !NUMBER.test(line)) ?? '');
  const parts = [head[typeAt] ?? ''];
  for (const line of head.slice(typeAt + 1, typeAt + 6)) {
    const capital = line === line.toUpperCase() && /\p{L}/u.test(line);
    if (PLACE_AND_DATE.test(line) || NUMBER.test(line) || /^[-_*]{3,}$/u.test(line)) continue;
    if (
      readLabel(line) ||
      line.endsWith(':') ||
      (!capital && TITLE_END.test(line) && !SUBJECT.test(line) && !startsLower(line)) ||
      (line.length > 330 && !SUBJECT.test(line))
    )
      break;
    if (!capital && !SUBJECT.test(line) && parts.length > 1) break;
    if (capital && parts.length > 1 && WHO_DECIDES.test(line)) break;
    parts.push(line);
    if (line.endsWith('.')) break;
  }
  return type === 'khac' && parts.length === 0 ? '' : joinTitle(parts);
}

const startsLower = (line: string | undefined): boolean => line !== undefined && /^\p{Ll}/u.test(line);

const joinTitle = (parts: readonly string[]): string =>
  parts
    .map(part => part.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join(' ');

const CENTRAL_COMMITTEE = 'BCHTW';

function issuerOf(
  head: readonly string[],
  typeAt: number,
  number: string | null,
  agencies: AgencyRegistry,
): { readonly name: string | null; readonly code: string | null } {
  const sign = number?.split(/[/-]/u).at(-1);
  const bySign = data.ISSUER_SIGNS.find(row => row.sign.toLowerCase() === sign?.toLowerCase());
  const top = head
    .slice(0, typeAt < 0 ? 8 : Math.max(typeAt, 1))
    .filter(line => !MOTTO.test(line) && !NUMBER.test(line) && !PLACE_AND_DATE.test(line) && !/^v\/v|^[-_*\s]+$/iu.test(line));
  // an office stands under the body that it serves
  if (data.OFFICE.test(top[1] ?? '')) {
    const name = `${top[1]} ${top[0]}`;
    const code = agencies.resolve(name) ?? bySign?.code ?? agencies.mentions(name).at(0)?.code;
    if (code) return { name, code };
  }
  // the Central Committee's letterhead serves the Politburo and the Secretariat too: the line under the type says whose it is
  const whose = bySign?.code === CENTRAL_COMMITTEE ? data.WHOSE.exec(head[typeAt + 1] ?? '')?.[1] : undefined;
  const speaker = whose && agencies.resolve(whose);
  if (speaker) return { name: agencies.nameOf(speaker), code: speaker };
  if (bySign && bySign.code !== CENTRAL_COMMITTEE) return { name: bySign.name, code: bySign.code };
  for (let count = Math.min(3, top.length); count > 0; count--) {
    const name = joinTitle(top.slice(0, count))
      .replace(/[-_*]+$/u, '')
      .trim();
    const code = agencies.resolve(name);
    if (code && !agencies.isCollective(code)) return { name, code };
  }
  if (bySign) return { name: bySign.name, code: bySign.code };
  const first = top.find(line => line.length > 3 && line.length < 120);
  const mention = top.flatMap(line => agencies.mentions(line)).find(found => !agencies.isCollective(found.code));
  return { name: first ?? null, code: mention?.code ?? null };
}

/** A longer line is a paragraph of the text, where provinces are named for other reasons. */
const LONGEST_HEAD_LINE = 100;

/** The province whose document this is: an issuing council, committee or department whose place stands in the head. */
function provinceOf(head: readonly string[], agencies: AgencyRegistry): string | undefined {
  const top = head.slice(0, 8).filter(line => line.length <= LONGEST_HEAD_LINE && !MOTTO.test(line));
  if (!top.some(line => over(data.LOCAL_HINT).test(line))) return undefined;
  for (const line of top) for (const mention of agencies.mentions(line)) if (mention.code.startsWith('T-')) return mention.code;
  return undefined;
}

function signerOf(lines: readonly string[]): string | null {
  const title = over(data.SIGNER_TITLES);
  const person = over(data.PERSON_LINE, 'u');
  for (const [index, line] of lines.entries()) {
    if (index < 3 || !title.test(line) || line !== line.toUpperCase()) continue;
    const name = lines.slice(index + 1, index + 7).find(next => person.test(next) && next.split(/\s+/u).length <= 6);
    if (name) return name;
  }
  return null;
}
