import type { LitElement, ReactiveController } from 'lit';

import { moveInMatrix } from './matrix-keys.js';
import { SizeWatch } from './size-watch.js';

/** Width inside the widget, in CSS pixels, from which a matrix can be read; below it the same duties stand by agency. */
const WIDE_FROM_PX = 740;

/** Keeps what a matrix needs between two drawings: the room there is, what is open, where the keyboard stands. */
export class MatrixStage implements ReactiveController {
  /** False until measured: blocks can be read everywhere. */
  isWide = false;
  /** Key of the row or cell whose duties are shown below it; null when none is. */
  openKey: string | null = null;

  readonly #host: LitElement;
  readonly #sizes = new SizeWatch(() => this.#measure());
  #linkedId: string | null = null;
  #keptColumn = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#sizes.stop();
  }

  hostUpdated(): void {
    this.#watch();
    // One cell is reached by Tab; rows come and go.
    if (!this.#part('.matrix [tabindex="0"]'))
      this.#part('.matrix th > button')?.setAttribute('tabindex', '0');
  }

  /** Shows the duties of a row or cell, or closes them where they are shown. */
  flip(key: string): void {
    this.openKey = this.openKey === key ? null : key;
    this.#host.requestUpdate();
  }

  /** Opens the row of the duty that the page's address names, once for each. */
  openLinked(id: string, key: string): void {
    if (this.#linkedId !== id) this.openKey = key;
    this.#linkedId = id;
  }

  /** Follows the keyboard through the cells; Escape closes what is open. */
  readonly handleKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.openKey !== null) {
      const opener = this.#part('.matrix [aria-expanded="true"]');
      this.openKey = null;
      this.#host.requestUpdate();
      opener?.focus();
      return;
    }
    this.#keptColumn = moveInMatrix(event, this.#keptColumn);
  };

  /** The cell that has the focus is the one that Tab comes back to. */
  readonly handleFocusin = (event: FocusEvent): void => {
    const target = event.target as HTMLElement;
    if (!target.hasAttribute('data-stop')) return;
    for (const stop of this.#host.renderRoot.querySelectorAll('.matrix [tabindex="0"]'))
      stop.setAttribute('tabindex', '-1');
    target.tabIndex = 0;
    this.handlePoint(event);
  };

  /** Tells in words what a short head or a mark stands for, on a line of its own: for eyes only. */
  readonly handlePoint = ({ target }: Event): void => {
    const cell = (target as HTMLElement).closest('th, td');
    const line = this.#part('.matrix-tip');
    if (cell && line) line.textContent = cell.querySelector('.spoken')?.textContent ?? '';
  };

  #part(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #watch(): void {
    const root = this.#part('.root');
    if (root && this.#sizes.watch([root])) this.#measure();
  }

  #measure(): void {
    const root = this.#part('.root');
    if (!root) return;
    const { paddingLeft, paddingRight } = getComputedStyle(root);
    const width = root.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const isWide = width >= WIDE_FROM_PX;
    // What is not shown has no width.
    if (width <= 0 || isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  }
}
