/** What the holder of a lock is told. */
export interface LockTask {
  /** Another tab asks for the draft: save everything now. */
  beforeYield(): Promise<void>;
  /** The draft now belongs to another tab; nothing may be written any more. */
  onLost(): void;
}

/** How long a draft may be held by a form that is just leaving the page and saves before it lets go. */
const LEAVING_MS = 500;
/** How long another tab may take to save and let go when it is asked to; a frozen tab never does. */
const YIELDING_MS = 2_000;
const CHANNEL = 'kehoach-drafts';

/** Lets one tab at a time edit a draft, by the Web Locks of the browser. Where there are none, everybody may. */
export class DraftLock {
  readonly #task: LockTask;
  #name = '';
  #free: (() => void) | null = null;
  #channel: BroadcastChannel | null = null;

  constructor(task: LockTask) {
    this.#task = task;
  }

  /** Takes the lock; false when another tab has it. */
  acquire(name: string): Promise<boolean> {
    return this.#request(name, LEAVING_MS);
  }

  /** Takes the lock from the tab that has it: asks it to save and let go, and does not wait for one that cannot. */
  async takeOver(name: string): Promise<void> {
    const channel = openChannel();
    channel?.postMessage(name);
    const isYielded = await this.#request(name, YIELDING_MS);
    channel?.close();
    if (!isYielded) await this.#request(name, null);
  }

  /** Lets go. */
  release(): void {
    this.#name = '';
    this.#free?.();
    this.#free = null;
    this.#channel?.close();
    this.#channel = null;
  }

  /** Waits for the lock for a while, or with `null` takes it by force. */
  #request(name: string, patienceMs: number | null): Promise<boolean> {
    const { locks } = navigator as { locks?: LockManager };
    if (!locks) return Promise.resolve(true);
    const control = new AbortController();
    const timer = patienceMs === null ? undefined : setTimeout(() => control.abort(), patienceMs);
    const options: LockOptions = patienceMs === null ? { steal: true } : { signal: control.signal };
    return new Promise((resolve) => {
      let isHeld = false;
      const hold = () => {
        clearTimeout(timer);
        isHeld = true;
        const freed = new Promise<void>((free) => (this.#free = free));
        this.#keep(name);
        resolve(true);
        return freed;
      };
      locks.request(name, options, hold).catch(() => {
        if (isHeld && this.#name === name) this.#lose();
        resolve(false);
      });
    });
  }

  #keep(name: string): void {
    this.#name = name;
    this.#channel?.close();
    this.#channel = openChannel();
    this.#channel?.addEventListener('message', ({ data }) => {
      if (data === this.#name) void this.#yield();
    });
  }

  async #yield(): Promise<void> {
    await this.#task.beforeYield();
    this.#lose();
  }

  #lose(): void {
    this.release();
    this.#task.onLost();
  }
}

function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'function' ? new BroadcastChannel(CHANNEL) : null;
}
