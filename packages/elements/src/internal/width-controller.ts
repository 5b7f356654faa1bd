import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How much room a widget has; it decides what is rendered, styles follow container queries. */
export type Room = 'narrow' | 'medium' | 'wide';

const MEDIUM_FROM_PX = 480;
const WIDE_FROM_PX = 720;

/** The room that a width in CSS pixels gives. */
export function roomFor(widthPx: number): Room {
  if (widthPx >= WIDE_FROM_PX) return 'wide';
  return widthPx >= MEDIUM_FROM_PX ? 'medium' : 'narrow';
}

/**
 * Watches the host's own width and asks for an update when its room changes; with `stepPx` also when its width passes a
 * multiple of it, for what is laid out by script.
 */
export class WidthController implements ReactiveController {
  /** Narrow until measured: what a narrow container gets can be read everywhere. */
  room: Room = 'narrow';
  /** Width of the host in CSS pixels, 0 until measured. */
  width = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stepPx: number;
  #observer: ResizeObserver | null = null;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, stepPx = Infinity) {
    this.#host = host;
    this.#stepPx = stepPx;
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
    if (width === 0) return;
    const room = roomFor(width);
    const stepOf = (px: number) => Math.floor(px / this.#stepPx);
    const isChanged = room !== this.room || stepOf(width) !== stepOf(this.width);
    this.width = width;
    this.room = room;
    if (isChanged) this.#host.requestUpdate();
  }
}
