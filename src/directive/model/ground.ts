// Makes proposals of what a model copied out of a directive: offsets, agencies and dates by our own rules, the rest dropped.
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import { readDeadlineCell } from '../../vietnamese/deadline.ts';
import type { WorkingDays } from '../../vietnamese/working-days.ts';
import { indexMentions } from '../agency-chain.ts';
import { readAssignment } from '../assignment.ts';
import { documentFromText, type Span } from '../formats/document.ts';
import { lexicon } from '../lexicon.ts';
import { type Clause, outline } from '../outline.ts';
import { takenUnasked } from '../publish.ts';
import { deadlineIn, indexDeadlines, NONE, toTaskDeadline } from '../task-deadline.ts';
import { reasons } from '../texts.ts';
import { titleOf } from '../title.ts';
import type { Certainty, DirectiveReading, ReadTask, TaskDeadline } from '../types.ts';
import { anchor, overlap } from './anchor.ts';
import type { FieldCorrection, Missed } from './answer.ts';

/** Less than a person has to look at: never taken unasked. */
const CONFIDENCE = 0.3;
const PROPOSED: Certainty = { confidence: CONFIDENCE, reasons: [reasons.model] };
/** Fields below this are guesses that a model may correct. */
export const GUESSED = 0.8;
/** Shorter words are no obligation. */
const SHORTEST_QUOTE = 25;

export interface Grounding {
  /** A task that the rules did not read, or undefined when it has no ground in the part or was read already. */
  missed(one: Missed, part: Span, known: readonly ReadTask[]): ReadTask | undefined;
  /** The task with the guessed fields corrected, or undefined when nothing of it holds. */
  corrected(task: ReadTask, correction: FieldCorrection): ReadTask | undefined;
}

export function groundIn({ text, document }: DirectiveReading, agencies: AgencyRegistry, calendar: WorkingDays): Grounding {
  const { province } = document;
  const mentions = indexMentions(text, agencies.mentions(text, { province }));
  const context = { signedOn: document.signedDate, calendar };
  const deadlines = indexDeadlines(text, context);
  const clauses = outline(documentFromText(text));
  const whole = { start: 0, end: text.length };

  /** Codes of names that stand in the document; undefined when one does not, or is nobody's. */
  function codesOf(names: readonly string[]): string[] | undefined {
    const codes = names.map(name => {
      const place = anchor(text, name, whole);
      if (!place) return undefined;
      const found = mentions.within(place.start, place.end).map(mention => mention.code);
      // a line may end within the name
      return found.length > 0 ? found : [agencies.resolve(name.replace(/\s+/gu, ' '))].filter(code => code !== undefined);
    });
    return codes.some(found => found === undefined || found.length === 0) ? undefined : [...new Set(codes.flatMap(found => found ?? []))];
  }

  /** Undefined: words that stand nowhere, or are no deadline. */
  function deadlineOf(words: string): TaskDeadline | undefined {
    const place = anchor(text, words, whole);
    if (!place) return undefined;
    const found = readDeadlineCell(text.slice(place.start, place.end), context);
    return found.kind === 'none' ? undefined : toTaskDeadline(found);
  }

  return {
    missed(one, part, known) {
      const span = anchor(
        text,
        one.quote,
        part,
        place => !known.some(task => overlap(place, { start: task.quoteStart, end: task.quoteEnd })),
      );
      const lead = codesOf(one.lead);
      const cooperate = codesOf(one.cooperate);
      const deadline = one.deadline === null ? ownDeadline(span) : deadlineOf(one.deadline);
      if (!span || span.end - span.start < SHORTEST_QUOTE || !lead || lead.length === 0 || !cooperate || !deadline) return undefined;
      const clause = clauses.findLast(({ line }) => line.start <= span.start);
      const quote = text.slice(span.start, span.end);
      const { predicateStart } = readAssignment(mentions, span, new Set());
      return {
        id: freeId(`${clause?.id ?? 'P1'}.m`, known),
        clause: citationOf(clause),
        quote,
        quoteStart: span.start,
        quoteEnd: span.end,
        title: titleOf(text.slice(predicateStart, span.end), deadline.text),
        lead,
        leadText: one.lead.join(', '),
        cooperate: cooperate.filter(code => !lead.includes(code)),
        cooperateText: one.cooperate.join(', '),
        deadline,
        optional: true,
        ...(lexicon.urgent.test(quote) ? { urgent: true } : {}),
        confidence: CONFIDENCE,
        reasons: [reasons.model],
        certainty: { task: PROPOSED, lead: PROPOSED, deadline: PROPOSED },
      };
    },

    corrected(task, { lead: names, deadline: words }) {
      // what is taken without a person is the rules' alone
      if (takenUnasked(task)) return undefined;
      const lead = names && names.length > 0 && isGuessed(task, 'lead') ? codesOf(names) : undefined;
      const deadline = words !== null && isGuessed(task, 'deadline') ? deadlineOf(words) : undefined;
      const newLead = lead && lead.join() !== task.lead.join() ? lead : undefined;
      const newDeadline = deadline && deadline.text !== task.deadline.text ? deadline : undefined;
      if (!newLead && !newDeadline) return undefined;
      return {
        ...task,
        ...(newLead
          ? { lead: newLead, leadText: names?.join(', ') ?? '', cooperate: task.cooperate.filter(code => !newLead.includes(code)) }
          : {}),
        ...(newDeadline ? { deadline: newDeadline } : {}),
        confidence: Math.min(task.confidence, CONFIDENCE),
        reasons: [...task.reasons, reasons.model],
        certainty: {
          ...task.certainty,
          ...(newLead ? { lead: PROPOSED } : {}),
          ...(newDeadline ? { deadline: PROPOSED } : {}),
        },
      };
    },
  };

  function ownDeadline(span: Span | undefined): TaskDeadline {
    const found = span && deadlineIn(deadlines, span);
    return found ? toTaskDeadline(found) : NONE;
  }
}

/** Whether the rules only guessed a field. */
export const isGuessed = ({ certainty }: ReadTask, field: 'lead' | 'deadline'): boolean => certainty[field].confidence < GUESSED;

const citationOf = (clause: Clause | undefined): string => clause?.citation ?? '';

function freeId(base: string, known: readonly ReadTask[]): string {
  const used = new Set(known.map(task => task.id));
  let number = 1;
  while (used.has(`${base}${number}`)) number++;
  return `${base}${number}`;
}
