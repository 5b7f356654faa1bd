import type { ReactiveController, ReactiveElement } from 'lit';

const TYPES = ['beforeprint', 'afterprint'] as const;

/**
 * True while the page is being printed: everything is then open and nothing is virtual. Printing waits for no code: what loads
 * on use is prepared when the widget is first pointed at, or with the first key on the page.
 */
export class PrintController implements ReactiveController, EventListenerObject {
  isPrinting = false;

  readonly #host: ReactiveElement;

  /** `prepare` loads what is printed but not shown at first; one function for all widgets of a kind. */
  constructor(host: ReactiveElement, prepare: () => unknown = () => null) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('pointerover', prepare, { once: true });
    addEventListener('keydown', prepare, { once: true });
  }

  hostConnected(): void {
    for (const type of TYPES) addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of TYPES) removeEventListener(type, this);
  }

  handleEvent({ type }: Event): void {
    this.isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
    // The browser takes its picture right after this event: the update cannot wait for a microtask.
    if (this.isPrinting) (this.#host as unknown as { performUpdate(): void }).performUpdate();
  }
}
