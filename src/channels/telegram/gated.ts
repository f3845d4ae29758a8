// Makes every message that an Api sends wait its turn at the gate, and tells the gate when Telegram asks for silence.
import type { Api, Transformer } from 'grammy';
import type { Gate, GateLimits, Urgency } from '../../chat/index.ts';
import { HeldBack, TransportFailure } from './transport.ts';

/** A chat id below zero is a group. */
const isGroup = (chatId: string): boolean => chatId.startsWith('-');

/** https://core.telegram.org/bots/faq "My bot is hitting limits": 30 a second in all, 1 a second to a chat, 20 a minute to a group. */
export const TELEGRAM_LIMITS: GateLimits = {
  overall: { count: 30, ms: 1_000 },
  reserve: 1,
  perChat: chatId => {
    if (chatId === NO_CHAT) return [];
    return isGroup(chatId) ? [EACH_SECOND, { count: 20, ms: 60_000 }] : [EACH_SECOND];
  },
};
const EACH_SECOND = { count: 1, ms: 1_000 };
const NO_CHAT = '';

/** What puts a message into a chat. */
const SENDS = /^(?:send(?!ChatAction)|copyMessage|forwardMessage)/;
/** What changes one that is there: counts overall, but a person who turns pages waits for no chat's second. */
const CHANGES = /^(?:edit|delete|pin|unpin)/;

/** Addresses of calls that wait while Telegram wants silence. */
const HELD = /\/(?:send|copyMessage|forwardMessage|edit|delete|pin|unpin)[A-Za-z]*$/;

export interface Gated {
  readonly gate: Gate;
  readonly urgency: Urgency;
  /** a silence is written down before anything else happens */
  readonly onSilence: (seconds: number) => Promise<void>;
  /** seconds of silence that other processes were asked for; looked at before each message, where others send too */
  readonly silenceLeft?: (() => Promise<number>) | undefined;
  /** a longer silence is not waited out by somebody who waits for an answer */
  readonly longestWaitMs: number;
  readonly stopped: AbortSignal;
}

/** Why a call must not leave at this moment: also one that had its turn, while it waited for a connection. */
export function heldBackBy(gate: Gate, url: string): HeldBack | undefined {
  const paused = gate.pausedMs();
  return paused > 0 && HELD.test(url) ? heldBack(paused) : undefined;
}

const heldBack = (ms: number): HeldBack => new HeldBack(Math.max(1, Math.ceil(ms / 1_000)));

export function throughGate(api: Api, { gate, urgency, onSilence, silenceLeft, longestWaitMs, stopped }: Gated): void {
  const transformer: Transformer = async (call, method, payload, signal) => {
    if (!SENDS.test(method) && !CHANGES.test(method)) return watch(() => call(method, payload, signal));
    if (silenceLeft) gate.pause(await silenceLeft());
    const tooLong = gate.pausedMs() > longestWaitMs;
    const pass = tooLong ? undefined : await gate.turn(SENDS.test(method) ? chatOf(payload) : NO_CHAT, urgency, stopped);
    if (!pass) throw stopped.aborted ? new TransportFailure('stopped while waiting', false) : heldBack(gate.pausedMs());
    let refused = false;
    try {
      const answer = await watch(() => call(method, payload, signal));
      refused = !answer.ok;
      return answer;
    } finally {
      pass.over(refused);
    }
  };

  async function watch<T extends { readonly ok: boolean }>(call: () => Promise<T>): Promise<T> {
    const answer = await call();
    const seconds = silenceIn(answer);
    if (seconds !== undefined) {
      gate.pause(seconds);
      await onSilence(seconds);
    }
    return answer;
  }

  api.config.use(transformer);
}

const chatOf = (payload: object): string => ('chat_id' in payload ? String(payload.chat_id) : NO_CHAT);

/** Seconds of retry_after in a refusal. */
function silenceIn(answer: object): number | undefined {
  if (!('error_code' in answer) || answer.error_code !== 429) return undefined;
  const parameters = 'parameters' in answer && typeof answer.parameters === 'object' && answer.parameters !== null ? answer.parameters : {};
  return 'retry_after' in parameters && typeof parameters.retry_after === 'number' ? parameters.retry_after : 1;
}
