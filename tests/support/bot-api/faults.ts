// Faults that a test orders for the next calls of a method.
import { type Clock, systemClock } from '../../../src/base/index.ts';
import { tooMany } from './refusal.ts';

export type Fault = { readonly times?: number } & (
  | { readonly kind: 'refuse'; readonly code: number; readonly description: string }
  /** an answer of something between us and Telegram: no JSON */
  | { readonly kind: 'page'; readonly status: number; readonly body?: string }
  | { readonly kind: 'retry-after'; readonly seconds: number }
  /** hangs up without doing anything */
  | { readonly kind: 'drop-before' }
  /** does it, and hangs up without an answer */
  | { readonly kind: 'accept-then-drop' }
  /** does it, and answers nothing at all */
  | { readonly kind: 'accept-then-silence' }
);

export class Faults {
  readonly #ordered = new Map<string, { readonly fault: Fault; left: number }[]>();

  order(method: string, fault: Fault): void {
    this.#ordered.set(method, [...(this.#ordered.get(method) ?? []), { fault, left: fault.times ?? 1 }]);
  }

  take(method: string): Fault | undefined {
    const orders = this.#ordered.get(method) ?? [];
    const order = orders.find(({ left }) => left > 0);
    if (order) order.left -= 1;
    return order?.fault;
  }
}

/** One message a second to a chat, thirty a second in all, twenty a minute to a group. */
export class RateLimit {
  readonly #byChat = new Map<number, number>();
  readonly #byGroup = new Map<number, number[]>();
  readonly #clock: Clock;
  #recent: number[] = [];

  constructor(clock: Clock = systemClock) {
    this.#clock = clock;
  }

  /** @throws Refusal 429 */
  count(chatId: number): void {
    const now = this.#clock.now().getTime();
    const last = this.#byChat.get(chatId);
    this.#recent = this.#recent.filter(at => now - at < 1000);
    if (this.#recent.length >= 30 || (last !== undefined && now - last < 1000)) throw tooMany(1);
    if (chatId < 0) this.#countInGroup(chatId, now);
    this.#byChat.set(chatId, now);
    this.#recent.push(now);
  }

  #countInGroup(chatId: number, now: number): void {
    const lastMinute = (this.#byGroup.get(chatId) ?? []).filter(at => now - at < 60_000);
    const [oldest] = lastMinute;
    if (oldest !== undefined && lastMinute.length >= 20) throw tooMany(Math.ceil((oldest + 60_000 - now) / 1000));
    this.#byGroup.set(chatId, [...lastMinute, now]);
  }
}
