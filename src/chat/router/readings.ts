// What words, quoted words or a file mean: every skill reads them, the surest is carried out, two equally sure are put to the person.
import { z } from 'zod';
import { Failure } from '../../base/index.ts';
import type { Person } from '../../people/index.ts';
import { defineAction } from '../action.ts';
import { readDialogueAct } from '../dialogue.ts';
import type { Limiter } from '../limits.ts';
import { withNote } from '../reply.ts';
import { texts } from '../texts.ts';
import type { Answer, AnySkill, IncomingFile, Reading, Turn } from '../types.ts';
import type { Understanding } from '../understanding.ts';
import { aside, type Handled } from './handled.ts';

/** "This is what I mean": pressed on the question which of two readings. */
export const meantAction = defineAction('meant', z.object({ skill: z.string() }));

/** Under this name the conversation remembers the readings asked about. */
const MEANT = 'meant';

/** Below this the rules have guessed: a skill that can may consider the message once more. */
const UNSURE = 0.55;

/** From here on nothing else comes into question. */
const CERTAIN = 0.9;

/** Readings this close are a question to the person, not a choice of ours. */
const EQUALLY_SURE = 0.03;

interface SkillReading {
  readonly skill: AnySkill;
  readonly reading: Reading<unknown>;
}

export interface ReadingsParts {
  readonly skills: readonly AnySkill[];
  readonly understanding: Understanding;
  readonly limiter: Limiter;
}

export type Readings = ReturnType<typeof openReadings>;

export function openReadings({ skills, understanding, limiter }: ReadingsParts) {
  async function readingsOf(read: (skill: AnySkill) => Promise<Reading<unknown> | undefined> | undefined): Promise<SkillReading[]> {
    const readings = [];
    for (const skill of skills) {
      const reading = await read(skill);
      if (reading) readings.push({ skill, reading });
    }
    return readings;
  }

  const mayAskModel = ({ id, agencyKey }: Person): boolean =>
    skills.some(skill => 'consider' in skill) && limiter.take('model', String(id), agencyKey) === 'granted';

  async function choose(readings: readonly SkillReading[], turn: Turn): Promise<Handled | undefined> {
    const [best, second] = surestFirst(readings);
    if (!best) return undefined;
    if (second && best.reading.sure - second.reading.sure < EQUALLY_SURE) return askWhich([best, second]);
    return { ...withNote(await carryOut(best.skill, best.reading.meaning, turn), best.reading.note), by: best.skill.key };
  }

  async function handleReadFile(file: IncomingFile, caption: string, turn: Turn): Promise<Handled> {
    const readings = await readingsOf(skill => skill.readFile?.(file, caption, turn));
    // a file without a word, while one task is talked about, may be its evidence or a document of its own
    const certain = readings.some(({ reading }) => reading.sure >= CERTAIN);
    const unclear = caption === '' && turn.context.focus !== undefined && readings.length > 1 && !certain;
    if (unclear) return askWhich(readings);
    return (await choose(readings, turn)) ?? aside(texts.unreadableFile);
  }

  return {
    async ofText(text: string, turn: Turn): Promise<Handled> {
      const readings = await readingsOf(skill => skill.read(text, turn));
      const unsure = readings.every(({ reading }) => reading.sure < UNSURE);
      const considered = unsure && mayAskModel(turn.person) ? await readingsOf(skill => skill.consider?.(text, turn)) : [];
      understanding.note({ unsure, byModel: considered.length > 0 });
      return (await choose([...considered, ...readings], turn)) ?? aside(texts.notUnderstood);
    },

    /** Somebody's words passed on may ask; they report nothing. */
    async ofQuotation(text: string, turn: Turn): Promise<Handled> {
      const decides = readDialogueAct(text) !== undefined;
      const [best] = decides ? [] : surestFirst(await readingsOf(skill => skill.read(text, turn)));
      if (!best?.skill.onlyReads) return aside(texts.quotation);
      return { ...(await carryOut(best.skill, best.reading.meaning, turn)), by: best.skill.key };
    },

    /** A file that the platform does not give is told as such. */
    async ofFile(file: IncomingFile, caption: string, turn: Turn): Promise<Handled> {
      const failures: unknown[] = [];
      const open = (): Promise<Uint8Array> =>
        file.open().catch((thrown: unknown) => {
          failures.push(thrown);
          throw thrown;
        });
      try {
        return await handleReadFile({ ...file, open }, caption, turn);
      } catch (thrown) {
        if (thrown instanceof Failure && failures.includes(thrown)) return aside(thrown.message);
        throw thrown;
      }
    },

    /** The reading that the person chose. */
    async chosen(key: string, turn: Turn): Promise<Handled> {
      const skill = skills.find(each => each.key === key);
      const meaning = z.record(z.string(), z.unknown()).safeParse(turn.context.notes[MEANT]).data?.[key];
      if (!skill || meaning === undefined) return aside(texts.oldButton);
      return { ...(await carryOut(skill, meaning, turn)), by: key };
    },
  };
}

const surestFirst = (readings: readonly SkillReading[]): SkillReading[] => readings.toSorted((a, b) => b.reading.sure - a.reading.sure);

function askWhich(readings: readonly SkillReading[]): Handled {
  const notes = Object.fromEntries(readings.map(({ skill, reading }) => [skill.key, reading.meaning]));
  const buttons = readings.map(({ skill, reading }) => [{ label: reading.gist, action: meantAction.pack({ skill: skill.key }) }]);
  return { replies: [{ blocks: [{ style: 'text', text: texts.which }], buttons }], by: MEANT, notes };
}

const carryOut = (skill: AnySkill, meaning: unknown, turn: Turn): Promise<Answer> => skill.carryOut(skill.meaning.parse(meaning), turn);
