import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Width of the host in CSS pixels from which the rows of a table stand side by side. */
const WIDE_FROM_PX = 720;

/** Watches the host's own width and asks for an update when it becomes wide or ceases to be. */
export class WidthController implements ReactiveController {
  /** False until measured: what a narrow container gets can be read everywhere. */
  isWide = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | null = null;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure(this.#host.getBoundingClientRect().width);
    if (typeof ResizeObserver !== 'function') return;
    this.#observer = new ResizeObserver((entries) => {
      const entry = entries[entries.length - 1];
      if (!entry) return;
      // Drawing within the callback would change the host's height again, which the browser reports as an error of the page.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure(entry.contentRect.width));
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = null;
  }

  #measure(width: number): void {
    const isWide = width >= WIDE_FROM_PX;
    // A host that is not shown has no width.
    if (width === 0 || isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  }
}
