import type { ReactiveController, ReactiveElement } from 'lit';

/** True while the page is being printed: everything is then open and nothing is virtual. */
export class PrintController implements ReactiveController {
  isPrinting = false;

  readonly #host: ReactiveElement;
  readonly #before = () => this.#set(true);
  readonly #after = () => this.#set(false);

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
  }

  #set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
    // The browser takes its picture right after this event: the update cannot wait for a microtask.
    if (isPrinting) (this.#host as unknown as { performUpdate(): void }).performUpdate();
  }
}
