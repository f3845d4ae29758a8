// Order within a chat, several chats at once, never more than a given number.
export class Lanes {
  readonly #tails = new Map<string, Promise<void>>();
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** Resolves when `job` is over; jobs of one lane run one after the other. */
  async run(lane: string, job: () => Promise<void>): Promise<void> {
    const before = this.#tails.get(lane) ?? Promise.resolve();
    const mine = before.then(() => this.#inTurn(job)).catch(() => {}); // a job answers for its own errors
    this.#tails.set(lane, mine);
    await mine;
    if (this.#tails.get(lane) === mine) this.#tails.delete(lane);
  }

  async #inTurn(job: () => Promise<void>): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>(resolve => this.#waiting.push(resolve));
    try {
      await job();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
