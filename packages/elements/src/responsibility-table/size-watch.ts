/** Tells when elements have other sizes. Where the browser cannot, or the host page has taken it away, it tells nothing. */
export class SizeWatch {
  readonly #told: () => void;
  #observer: ResizeObserver | null = null;
  #watched: readonly Element[] = [];
  #frame = 0;

  /** `told` is called a frame later: what it draws at once could change sizes again, which is an error of the page. */
  constructor(told: () => void) {
    this.#told = told;
  }

  /** Watches these elements, and no longer those before; false where it did so already. */
  watch(elements: readonly Element[]): boolean {
    const { length } = this.#watched;
    if (length === elements.length && elements.every((element, nth) => element === this.#watched[nth]))
      return false;
    this.stop();
    this.#watched = elements;
    if (typeof ResizeObserver !== 'function') return true;
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(this.#told);
    });
    for (const element of elements) this.#observer.observe(element);
    return true;
  }

  /** Watches nothing any more; what was to be told is not. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = null;
    this.#watched = [];
  }
}
