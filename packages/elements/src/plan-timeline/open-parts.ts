import type { ReactiveControllerHost } from 'lit';

import { ROWS_AT_A_TIME } from './view-context.js';

/** What a reader has opened, and how far long lists are shown. */
export class OpenParts {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<string>();
  readonly #limits = new Map<string, number>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Closes everything: keys of one plan mean nothing in another. */
  clear(): void {
    this.#open.clear();
    this.#limits.clear();
  }

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  open(key: string): void {
    if (!this.#open.has(key)) this.flip(key);
  }

  flip(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.#host.requestUpdate();
  }

  limitOf(key: string): number {
    return this.#limits.get(key) ?? ROWS_AT_A_TIME;
  }

  showMore(key: string): void {
    this.showUpTo(key, this.limitOf(key) + ROWS_AT_A_TIME);
  }

  /** Shows at least so many rows, in whole steps; never fewer than before. */
  showUpTo(key: string, rows: number): void {
    if (rows <= this.limitOf(key)) return;
    this.#limits.set(key, Math.ceil(rows / ROWS_AT_A_TIME) * ROWS_AT_A_TIME);
    this.#host.requestUpdate();
  }
}
