import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The parameter that names an item in a host page's address. */
export const ITEM_PARAMETER = 'kh-item';

const EMBED_PAGE = /\/embed\/[a-z-]+(?:\.html|\/[^/]+)?$/;

/** The item that the page's address names: `kh-item` on a host page, `item` on the page behind a widget's link. */
export function linkedItem(): string | null {
  const { searchParams, pathname } = new URL(location.href);
  return searchParams.get(ITEM_PARAMETER) ?? (EMBED_PAGE.test(pathname) ? searchParams.get('item') : null);
}

/** Lets an element reveal the item that the page's address names, once. */
export class LinkedItemController implements ReactiveController {
  readonly #reveal: (id: string) => boolean;
  #isDone = false;

  /** `reveal` says whether the item is among the data; it is asked after each update until it is. */
  constructor(host: ReactiveControllerHost, reveal: (id: string) => boolean) {
    this.#reveal = reveal;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isDone) return;
    const id = linkedItem();
    this.#isDone = id === null || this.#reveal(id);
  }
}
