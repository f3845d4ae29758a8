// After the rules have read a directive, a language model may propose what they missed; where it fails, their reading stands as it is.
import { type LanguageModel, prompt } from '../../llm/index.ts';
import type { AgencyRegistry } from '../../vietnamese/agencies.ts';
import { statutoryDays, type WorkingDays } from '../../vietnamese/working-days.ts';
import type { Span } from '../formats/document.ts';
import type { DirectiveReader } from '../reader.ts';
import type { DirectiveReading, ReadTask } from '../types.ts';
import { overlap } from './anchor.ts';
import { type ModelAnswer, modelAnswer } from './answer.ts';
import { chunksOf } from './chunks.ts';
import { groundIn, isGuessed } from './ground.ts';

/**
 * A reader whose readings a model has looked over. A document with a secrecy mark was refused before: nothing of it is sent.
 * @param calendar by which deadlines in working days are counted
 */
export function readerWithModel(
  reader: DirectiveReader,
  model: LanguageModel,
  agencies: AgencyRegistry,
  calendar: WorkingDays = statutoryDays,
): DirectiveReader {
  if (!model.answers) return reader;
  return {
    async read(file) {
      const read = await reader.read(file);
      return 'ok' in read && isDirective(read.ok) ? { ok: await withProposals(read.ok, model, agencies, calendar) } : read;
    },
    close: () => reader.close(),
  };
}

export async function withProposals(
  reading: DirectiveReading,
  model: LanguageModel,
  agencies: AgencyRegistry,
  calendar: WorkingDays = statutoryDays,
): Promise<DirectiveReading> {
  const parts = chunksOf(reading.text);
  const answers = await Promise.all(parts.map(part => lookOver(reading, part, model)));
  if (answers.every(answer => !answer || answer.missed.length + answer.corrections.length === 0)) return reading;
  // only what was shown to the model: this runs where everybody's messages do
  const ground = groundIn({ ...reading, text: reading.text.slice(0, parts.at(-1)?.end) }, agencies, calendar);
  const tasks = [...reading.tasks];
  for (const [at, part] of parts.entries()) {
    for (const correction of answers[at]?.corrections ?? []) {
      const place = tasks.findIndex(task => task.id === correction.id && overlap(part, { start: task.quoteStart, end: task.quoteEnd }));
      const corrected = tasks[place] && ground.corrected(tasks[place], correction);
      if (corrected) tasks[place] = corrected;
    }
    for (const one of answers[at]?.missed ?? []) {
      const missed = ground.missed(one, part, tasks);
      if (missed) tasks.splice(placeOf(missed, tasks), 0, missed);
    }
  }
  return { ...reading, tasks };
}

/** Before the first task that stands behind it. */
function placeOf({ quoteStart }: ReadTask, tasks: readonly ReadTask[]): number {
  const place = tasks.findIndex(task => task.quoteStart > quoteStart);
  return place < 0 ? tasks.length : place;
}

/** A file without a number in which the rules found nothing is somebody's evidence or note: it is nobody else's business. */
const isDirective = ({ document, tasks }: DirectiveReading): boolean => tasks.length > 0 || document.number !== null;

async function lookOver({ document, text, tasks }: DirectiveReading, part: Span, model: LanguageModel): Promise<ModelAnswer | undefined> {
  const here = tasks.filter(task => overlap(part, { start: task.quoteStart, end: task.quoteEnd }));
  const { number, title, issuer, signedDate } = document;
  const asked = await model.ask({
    instructions: prompt('directive'),
    data: { document: { number, title, issuer, signedDate }, text: text.slice(part.start, part.end), read: here.map(shown) },
    schema: modelAnswer,
    name: 'directive',
    pace: 'document',
  });
  return 'ok' in asked ? asked.ok : undefined;
}

const shown = (task: ReadTask) => ({
  id: task.id,
  quote: task.quote,
  lead: task.leadText,
  deadline: task.deadline.text,
  unsure: (['lead', 'deadline'] as const).filter(field => isGuessed(task, field)),
});
