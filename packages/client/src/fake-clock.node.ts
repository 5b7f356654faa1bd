import type { Clock } from './clock.js';

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #now = 0;
  #nextTimer = 1;
  readonly #timers = new Map<number, { at: number; callback: () => void }>();

  now(): number {
    return this.#now;
  }

  setTimer(callback: () => void, delayMs: number): number {
    const timer = this.#nextTimer;
    this.#nextTimer += 1;
    this.#timers.set(timer, { at: this.#now + delayMs, callback });
    return timer;
  }

  clearTimer(timer: number): void {
    this.#timers.delete(timer);
  }

  /** Lets time pass, timer by timer, with a turn for promises in between. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await turns();
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      const [timer, { at, callback }] = due;
      this.#timers.delete(timer);
      this.#now = Math.max(this.#now, at);
      callback();
      await turns();
    }
    this.#now = end;
  }
}

async function turns(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await Promise.resolve();
}
