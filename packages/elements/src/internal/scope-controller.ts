import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { ScopeChangeEvent, ScopeRequestEvent } from './scope-events.js';

/** What an element tells its scope controller. */
export interface ScopeTask {
  /** The element's `scope` attribute; empty when it takes part in none. */
  scope(): string;
  /** Whether the choice also lives in the address (`sync-url`). */
  isInUrl(): boolean;
  /** Origin of the API whose ids the element uses; empty while unknown. */
  origin(): string;
  /** The agency chosen here, null for all. */
  current(): string | null;
  /** Takes over a choice made elsewhere. Unknown ids are the element's to ignore with words. */
  choose(agencyId: string | null): void;
}

/** Links widgets of one `scope` by events on `document`, also across two copies of the library. */
export class ScopeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #task: ScopeTask;
  #hasAsked = false;

  constructor(host: ReactiveControllerHost & HTMLElement, task: ScopeTask) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('kh-scope-change', this.#handleChange);
    document.addEventListener('kh-scope-request', this.#handleRequest);
    this.#hasAsked = false;
  }

  hostDisconnected(): void {
    document.removeEventListener('kh-scope-change', this.#handleChange);
    document.removeEventListener('kh-scope-request', this.#handleRequest);
  }

  /** Asks once for the current choice, as soon as the element knows which API its ids belong to. */
  hostUpdated(): void {
    const scope = this.#task.scope();
    if (this.#hasAsked || scope === '' || this.#task.origin() === '') return;
    this.#hasAsked = true;
    const fromUrl = this.#task.isInUrl()
      ? new URLSearchParams(location.search).get(parameterOf(scope))
      : null;
    if (fromUrl) {
      this.#task.choose(fromUrl);
      this.announce(fromUrl);
      return;
    }
    document.dispatchEvent(new ScopeRequestEvent({ scope }));
  }

  /** Tells the other widgets what was chosen here, and keeps it in the address with `sync-url`. */
  announce(agencyId: string | null): void {
    const scope = this.#task.scope();
    if (scope === '') return;
    if (this.#task.isInUrl()) writeUrl(parameterOf(scope), agencyId);
    document.dispatchEvent(
      new ScopeChangeEvent({ scope, agencyId, origin: this.#task.origin(), source: this.#host }),
    );
  }

  readonly #handleChange = (event: ScopeChangeEvent): void => {
    const { scope, agencyId, origin, source } = event.detail;
    if (source === this.#host || scope !== this.#task.scope() || scope === '') return;
    if (origin !== this.#task.origin() || agencyId === this.#task.current()) return;
    this.#task.choose(agencyId);
    this.#host.requestUpdate();
  };

  readonly #handleRequest = (event: ScopeRequestEvent): void => {
    const current = this.#task.current();
    if (event.detail.scope !== this.#task.scope() || current === null) return;
    this.announce(current);
  };
}

const parameterOf = (scope: string) => `kh-${scope}`;

function writeUrl(parameter: string, value: string | null): void {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, value);
  history.replaceState(history.state, '', url);
}
