// "Bật yêu cầu minh chứng khi hoàn thành": a leader sets it for the own agency, an admin also for all; shown as a card, audited.
import { type Answer, type ChatStore, cancelAction, confirmAction, type PendingChange, say, type Turn } from '../chat/index.ts';
import { type Policy, setEvidenceRequired } from '../task/index.ts';
import { asSpoken } from '../vietnamese/spoken.ts';
import * as acts from './acts.data.ts';
import { type Body, KIND, originOf } from './pending.ts';
import { anchored } from './remainder.ts';
import type { Report } from './report.ts';
import { texts } from './texts.ts';

type PolicyReport = Extract<Report, { kind: 'evidence-policy' }>;

const ABOUT_EVIDENCE = anchored(acts.EVIDENCE_ON_COMPLETION);
const SWITCHED_ON = anchored(acts.SWITCHED_ON);
const SWITCHED_OFF = anchored(acts.SWITCHED_OFF);
const EVERYWHERE = anchored(acts.EVERYWHERE);

export function readEvidencePolicy(text: string): PolicyReport | undefined {
  const said = asSpoken(text);
  if (!ABOUT_EVIDENCE.test(said)) return undefined;
  const off = SWITCHED_OFF.test(said);
  if (!off && !SWITCHED_ON.test(said)) return undefined;
  return { kind: 'evidence-policy', required: !off, everywhere: EVERYWHERE.test(said) };
}

interface PolicyNeeds {
  readonly policy: Pick<Policy, 'evidenceRequired'>;
  readonly pending: ChatStore['pending'];
}

export async function showEvidencePolicy({ required, everywhere }: PolicyReport, turn: Turn, needs: PolicyNeeds): Promise<Answer> {
  const { role, agencyKey, agencyName } = turn.person;
  if (role !== 'admin' && role !== 'leader') return say(texts.evidencePolicy.notPermitted);
  if (everywhere && role !== 'admin') return say(texts.evidencePolicy.onlyOwn);
  const where = everywhere ? texts.evidencePolicy.everywhere : agencyName;
  const now = await needs.policy.evidenceRequired(everywhere ? [] : [agencyKey]);
  if (now === required) return say(texts.evidencePolicy.alreadySo(where, required));
  const gist = texts.evidencePolicy.gist(where, required);
  const body: Body = { gist, items: [], policy: { required, ...(everywhere ? {} : { agencyKey }) } };
  const change = await needs.pending.open({ personId: turn.person.id, kind: KIND, conversation: turn.conversation, body }, turn.now);
  const buttons = [
    { label: texts.confirm, action: confirmAction.pack({ change }) },
    { label: texts.cancel, action: cancelAction.pack({ change }) },
  ];
  const blocks = [
    { style: 'text' as const, text: texts.evidencePolicy.heading },
    { style: 'item' as const, text: texts.evidencePolicy.change(where, now, required) },
    { style: 'note' as const, text: texts.evidencePolicy.meaning[required ? 'on' : 'off'] },
  ];
  return { replies: [{ blocks, buttons: [buttons] }], notes: null };
}

export async function confirmEvidencePolicy(
  change: PendingChange,
  { gist, policy }: Body,
  turn: Turn,
  pending: ChatStore['pending'],
): Promise<Answer> {
  const written = await pending.confirm(change.id, turn.now, async tables => {
    if (policy) await setEvidenceRequired(tables, policy.required, policy.agencyKey, originOf(change, turn));
    return true;
  });
  return { ...say(written ? texts.leave.written(gist) : texts.alreadyDecided), notes: null };
}
