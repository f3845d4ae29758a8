// Checks what a model says against the message: names, codes, days and figures are read by our own rules, from words that were typed.
import { fold } from '../../vietnamese/fold.ts';
import { findPeriods } from '../../vietnamese/period.ts';
import type { QuestionFilter, Range } from '../types.ts';
import { readCodes } from '../understand/codes.ts';
import { readDirectives } from '../understand/directives.ts';
import { readPeople } from '../understand/people.ts';
import { type Ground, readSlots } from '../understand/slots.ts';
import { respell } from '../understand/spelling.ts';
import { stateFilter } from '../understand/states-said.ts';
import { openUtterance } from '../understand/utterance.ts';
import type { ModelAnswer } from './answer.ts';

export interface Grounded {
  readonly filter: QuestionFilter;
  /** agencies in the order named */
  readonly agencies: readonly string[];
  /** the days of a question about changes */
  readonly changes?: Range;
}

/**
 * The conditions that the model read, or undefined when one of them has no ground in the message: half of a reading would answer
 * another question than the one that was asked.
 */
export function groundAnswer(answer: ModelAnswer, message: string, ground: Ground): Grounded | undefined {
  const parts = [
    codes(answer, message),
    agencies(answer, ground),
    periods(answer, message, ground),
    person(answer, message, ground),
    directive(answer, message, ground),
    topic(answer, message),
    progress(answer, message, ground),
  ];
  if (parts.includes(undefined)) return undefined;
  const { named, changes, ...filter } = Object.assign({}, ...parts) as QuestionFilter & { named: readonly string[]; changes?: Range };
  return {
    filter: { ...filter, ...stateFilter(answer.states, filter.due), ...plain(answer) },
    agencies: named,
    ...(changes ? { changes } : {}),
  };
}

/** What is one of a few values of ours needs no ground. */
const plain = (answer: ModelAnswer): QuestionFilter => ({
  ...(answer.whose ? { whose: answer.whose } : {}),
  ...(answer.whose === 'own' && answer.ownPart ? { ownPart: answer.ownPart } : {}),
  ...(answer.obstacle === null ? {} : { obstacle: answer.obstacle }),
  ...(answer.evidence === null ? {} : { evidence: answer.evidence }),
  ...(answer.result === null ? {} : { result: answer.result }),
  ...(answer.unassigned ? { unassigned: true } : {}),
  ...(answer.recurring ? { recurring: true } : {}),
});

function codes(answer: ModelAnswer, message: string): QuestionFilter | undefined {
  if (answer.codes.length === 0) return {};
  const typed = readCodes(openUtterance(message));
  const meant = [...new Set(answer.codes.flatMap(code => readCodes(openUtterance(code))))];
  return meant.length > 0 && meant.every(code => typed.includes(code)) ? { codes: meant } : undefined;
}

/** A name may be spelt out by the model ("bên y tế"): the answer shows it, and the asker's scope holds for it like for any other. */
function agencies(answer: ModelAnswer, ground: Ground): (QuestionFilter & { readonly named: readonly string[] }) | undefined {
  const found = answer.agencies.map(({ name, part }) => ({ part, agency: wholeName(name, ground) }));
  if (found.some(({ agency }) => agency === undefined)) return undefined;
  const of = (part: string): string[] => [...new Set(found.flatMap(one => (one.part === part && one.agency ? [one.agency.code] : [])))];
  const some = (key: 'lead' | 'cooperate' | 'involved' | 'notLead', values: readonly string[]): QuestionFilter =>
    values.length > 0 ? { [key]: values } : {};
  const formers = found.flatMap(({ agency }) => (agency?.former ? [{ former: agency.former, current: agency.code }] : []));
  return {
    ...some('lead', of('lead')),
    ...some('cooperate', of('cooperate')),
    ...some('involved', of('involved')),
    ...some('notLead', of('not')),
    ...(formers.length > 0 ? { formers } : {}),
    named: found.flatMap(({ part, agency }) => (part === 'lead' && agency ? [agency.code] : [])),
  };
}

/** The one agency that a name is from end to end. */
function wholeName(name: string, { agencies: finder }: Ground) {
  const trimmed = name.trim();
  const [agency, ...others] = finder.find(trimmed);
  return agency && others.length === 0 && agency.start === 0 && agency.end === trimmed.length ? agency : undefined;
}

function periods(answer: ModelAnswer, message: string, { today }: Ground): (QuestionFilter & { readonly changes?: Range }) | undefined {
  const found: { due?: Range; assigned?: Range; completed?: Range; changes?: Range } = {};
  for (const { phrase, about } of answer.periods) {
    const [period, ...others] = hasItsNumbers(phrase, message) ? findPeriods(phrase, today, about === 'due' ? 'near' : 'past') : [];
    if (!period || others.length > 0 || period.impossible || found[about]) return undefined;
    found[about] = { ...(period.from ? { from: period.from } : {}), ...(period.to ? { to: period.to } : {}) };
  }
  return found;
}

function person(answer: ModelAnswer, message: string, { people }: Ground): QuestionFilter | undefined {
  if (answer.person === null) return {};
  const typed = typedWords(answer.person, message);
  const names = typed && readPeople(openUtterance(typed), people)?.names;
  return names?.length === 1 ? { people: [...names] } : undefined;
}

function directive(answer: ModelAnswer, message: string, { directives }: Ground): QuestionFilter | undefined {
  if (answer.document === null) return {};
  const typed = typedWords(answer.document, message);
  const names = typed && readDirectives(openUtterance(typed), directives)?.names;
  return names && names.length > 0 ? { directives: [...names] } : undefined;
}

function topic(answer: ModelAnswer, message: string): QuestionFilter | undefined {
  if (answer.topic === null) return {};
  const typed = typedWords(answer.topic, message);
  return typed === undefined ? undefined : { topic: typed };
}

function progress(answer: ModelAnswer, message: string, ground: Ground): QuestionFilter | undefined {
  if (answer.progress === null) return {};
  const read = hasItsNumbers(answer.progress, message) ? readSlots(openUtterance(answer.progress), ground).filter.progress : undefined;
  return read && { progress: read };
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}/-]+/gu) ?? [];

/** The words as the person typed them (or as our own spelling mends them), in the model's order; undefined when one was not typed. */
function typedWords(said: string, message: string): string | undefined {
  const typed = new Map([...wordsOf(respell(message)), ...wordsOf(message)].map(word => [fold(word), word]));
  const found = wordsOf(said).map(word => typed.get(fold(word)));
  return found.length === 0 || found.includes(undefined) ? undefined : found.join(' ');
}

const numbersOf = (text: string): string[] => (text.match(/\d+/gu) ?? []).map(number => String(Number(number)));

/** A phrase may be spelt out, but every figure in it was typed. */
function hasItsNumbers(phrase: string, message: string): boolean {
  const typed = new Set(numbersOf(message));
  return numbersOf(phrase).every(number => typed.has(number));
}
