/** What waits, and lets it go on. */
export interface HeldTimers {
  /** How many callbacks wait. */
  readonly count: number;
  /** Calls what waits, and holds nothing any more. */
  release(): void;
}

/** Keeps what is to come after a pause waiting however long a test looks on; what is to come next is left alone. */
export function holdTimers(): HeldTimers {
  const own = window.setTimeout;
  let waiting: (() => void)[] = [];
  const hold = (callback: () => void, delay = 0) =>
    delay > 0 ? -waiting.push(callback) : own.call(window, callback);
  Object.assign(window, { setTimeout: hold });
  return {
    get count() {
      return waiting.length;
    },
    release() {
      Object.assign(window, { setTimeout: own });
      for (const callback of waiting) callback();
      waiting = [];
    },
  };
}
