// The queue of updates: kept until confirmed by a higher offset, given to one poller at a time.
import { conflict } from './refusal.ts';

export type UpdateKind = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member';

export interface QueuedUpdate {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

export interface Poll {
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
  /** seconds */
  readonly timeout?: number | undefined;
  readonly allowed_updates?: readonly string[] | undefined;
}

interface Waiting {
  readonly wake: () => void;
  readonly dismiss: () => void;
}

export class UpdateQueue {
  #queue: QueuedUpdate[] = [];
  #next = 1000;
  #allowed: readonly string[] = [];
  #waiting: Waiting | undefined;
  /** told of every update that comes in */
  arrived: () => void = () => {};
  /** set by a webhook: updates go there, and nobody may poll */
  webhook = false;

  push(kind: UpdateKind, content: unknown): number {
    if (this.#allowed.length > 0 && !this.#allowed.includes(kind)) return 0;
    this.#next += 1;
    this.#queue.push({ update_id: this.#next, [kind]: content });
    this.#waiting?.wake();
    this.arrived();
    return this.#next;
  }

  /** delivered to the webhook */
  remove(id: number): void {
    this.#queue = this.#queue.filter(update => update.update_id !== id);
  }

  get pending(): readonly QueuedUpdate[] {
    return this.#queue;
  }

  allow(kinds: readonly string[] | undefined): void {
    if (kinds) this.#allowed = kinds;
  }

  drop(): void {
    this.#queue = [];
  }

  /** `gone`: the client has hung up */
  async poll({ offset = 0, limit = 100, timeout = 0, allowed_updates }: Poll, gone: AbortSignal): Promise<readonly QueuedUpdate[]> {
    if (this.webhook) throw conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    this.#waiting?.dismiss();
    this.allow(allowed_updates);
    if (offset < 0) this.#queue = this.#queue.slice(offset);
    if (offset > 0) this.#queue = this.#queue.filter(update => update.update_id >= offset);
    if (this.#queue.length === 0 && timeout > 0) await this.#wait(Math.min(timeout, 50) * 1000, gone);
    return this.#queue.slice(0, Math.min(Math.max(limit, 1), 100));
  }

  #wait(ms: number, gone: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const over = () => {
        clearTimeout(timer);
        gone.removeEventListener('abort', over);
        if (this.#waiting === waiting) this.#waiting = undefined;
        resolve();
      };
      const timer = setTimeout(over, ms);
      const dismiss = () => {
        reject(conflict('terminated by other getUpdates request; make sure that only one bot instance is running'));
        over();
      };
      const waiting: Waiting = { wake: over, dismiss };
      this.#waiting = waiting;
      gone.addEventListener('abort', over);
    });
  }
}
