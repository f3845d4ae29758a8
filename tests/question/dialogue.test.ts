// Follow-ups keep what they do not change.
import { expect, test } from 'vitest';
import { isSetQuestion, type Memory } from '../../src/question/understand/recall.ts';
import { understand } from '../../src/question/understand/understand.ts';
import { DIALOGUES } from './dialogue.data.ts';
import { WORLD } from './world.data.ts';

const SHOWN = ['NV-001', 'NV-002', 'NV-003'];

test.each(DIALOGUES.map(turns => [turns.map(([said]) => said).join(' → '), turns] as const))('%s', (_, turns) => {
  let memory: Memory = { shown: [] };
  for (const [said, means] of turns) {
    const question = understand(said, WORLD, memory)?.question;
    expect(question, said).toMatchObject(means);
    if (question && isSetQuestion(question)) {
      if ('filter' in means) expect(withoutDetails(question.filter), said).toEqual(means.filter);
      const shown = question.kind === 'list' ? SHOWN : [];
      memory = { question, wider: memory.question?.filter, shown, trail: [{ question, codes: shown }, ...(memory.trail ?? [])] };
    } else if (question?.kind === 'detail') {
      const [code] = question.filter.codes ?? [];
      memory = {
        ...memory,
        facets: question.facets,
        focus: code,
        shown: code && memory.shown.includes(code) ? memory.shown : (question.filter.codes ?? []),
        trail: [{ codes: question.filter.codes ?? [] }, ...(memory.trail ?? [])],
      };
    }
  }
});

const withoutDetails = ({ formers: _, ownPart: __, looseTopic: ___, ...filter }: NonNullable<Memory['question']>['filter']) => filter;
