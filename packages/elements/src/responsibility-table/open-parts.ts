import type { PrintController } from '../internal/print-controller.js';

/** What of a table is open: as a reader left it, else by default, and everything for print. */
export class OpenParts {
  /** Whether agencies are open that no reader has opened or closed. */
  areAgenciesOpen = false;
  readonly chosen = new Map<string, boolean>();
  readonly #print: PrintController;
  readonly #update: () => void;

  /** `update` is called after a change. */
  constructor(print: PrintController, update: () => void) {
    this.#print = print;
    this.#update = update;
  }

  /** Whether the agency's block or the row of this key is open. */
  readonly has = (key: string): boolean =>
    this.#print.isPrinting || (this.chosen.get(key) ?? (this.areAgenciesOpen && key.startsWith('agency/')));

  /** Something was opened or closed. What print opens is no choice of a reader. */
  readonly flip = (key: string, isOpen: boolean): void => {
    if (this.has(key) === isOpen) return;
    this.chosen.set(key, isOpen);
    this.#update();
  };
}
