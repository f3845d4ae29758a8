// A button under a reminder or a notice: the same as the report in words.
import { z } from 'zod';
import { defineAction } from '../chat/index.ts';
import type { Claim } from './report.ts';

const quickAct = z.enum(['done', 'confirm', 'extend', 'agree']);
export type QuickAct = z.output<typeof quickAct>;

export const reportAction = defineAction('report-as', z.object({ code: z.string(), act: quickAct }));

export const QUICK_CLAIMS: Readonly<Record<QuickAct, Claim>> = {
  done: { done: {} },
  confirm: { confirmed: {} },
  extend: { extension: { reason: '' } },
  agree: { decision: { approve: true } },
};
