import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { clientOf, isAbort, LoadError, reportFailure } from '@kehoach/client';
import type { Client, Dropped, Loaded, LoadOptions } from '@kehoach/client';

import { resolveAddresses } from './addresses.js';
import { LoadEvent, WidgetErrorEvent } from './events.js';
import { prepareFailureWords } from './failure-words.js';
import { pageClient } from './page-client.js';
import { statesPart } from './states-part.js';

/** The five states of a widget; every one has words. */
export const RESOURCE_STATUSES = ['initial', 'pending', 'ready', 'empty', 'error'] as const;
export type ResourceStatus = (typeof RESOURCE_STATUSES)[number];

/** What an element tells its controller. `Value` is what it renders. */
export interface ResourceTask<Value> {
  /** The element's `src` and `data` as they are now. */
  inputs(): { readonly src: string; readonly data: unknown };
  /** Loads from absolute addresses; the address of what was set as `data` is empty. */
  load(addresses: readonly string[], client: Client, options: LoadOptions): Promise<Loaded<Value>>;
  /** How many items there are to show; 0 is the `empty` state. */
  count(value: Value): number;
}

type Host = ReactiveControllerHost & HTMLElement;

/** How long a state waits for the words it is told in; without them it is told in fewer. */
const WORDS_WAIT_MS = 3000;
const atMost = (words: Promise<unknown>) =>
  Promise.race([words, new Promise((resolve) => setTimeout(resolve, WORDS_WAIT_MS))]);

const MOST_POINTERS_TOLD = 20;
const DATA_ADDRESS = 'data:';

/**
 * Holds the one resource of a widget: starts, shares, aborts and repeats its request, and keeps the last good value when a
 * refresh fails. Late answers of an older run are ignored.
 */
export class ResourceController<Value> implements ReactiveController {
  status: ResourceStatus = 'initial';
  value: Value | null = null;
  error: LoadError | null = null;
  dropped: readonly Dropped[] = [];
  /** Address of the value after redirects; empty for data set by property. */
  url = '';
  receivedAt: number | null = null;
  isRefreshing = false;

  readonly #host: Host;
  readonly #task: ResourceTask<Value>;
  #src = '';
  #data: unknown = undefined;
  #run = 0;
  #control: AbortController | null = null;
  #isCut = false;

  constructor(host: Host, task: ResourceTask<Value>) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#isCut) return;
    this.#isCut = false;
    void this.#start(false);
  }

  hostDisconnected(): void {
    if (!this.#control) return;
    this.#control.abort();
    this.#control = null;
    this.#isCut = true;
  }

  hostUpdate(): void {
    const { src, data } = this.#task.inputs();
    if (src === this.#src && data === this.#data) return;
    this.#src = src;
    this.#data = data;
    void this.#start(false);
  }

  /** Asks again; the last good value stays until an answer is there. */
  refresh(): Promise<void> {
    return this.#start(true);
  }

  async #start(isRefresh: boolean): Promise<void> {
    this.#control?.abort();
    this.#control = null;
    const run = (this.#run += 1);
    const isGiven = this.#data !== undefined && this.#data !== null;
    if (!isGiven && this.#src.trim() === '') {
      this.#set('initial', { value: null, error: null, dropped: [], url: '' });
      return;
    }
    const control = new AbortController();
    this.#control = control;
    // Data of the page are there at once: what is shown stays for that moment.
    if (!isRefresh && !isGiven) this.value = null;
    this.isRefreshing = this.value !== null;
    this.#set(this.value === null ? 'pending' : this.status, { error: null });
    try {
      const options = { signal: control.signal, isRefresh };
      const loaded = isGiven
        ? await this.#task.load([''], clientOf(this.#data), options)
        : await this.#task.load(resolveAddresses(this.#src), pageClient(), options);
      if (this.#task.count(loaded.value) === 0) await atMost(statesPart.load());
      if (run === this.#run && !control.signal.aborted) this.#accept(loaded);
    } catch (error) {
      if (run === this.#run && !control.signal.aborted) await this.#fail(error);
    } finally {
      if (run === this.#run) {
        this.#control = null;
        this.isRefreshing = false;
      }
    }
  }

  #accept({ url, value, dropped, receivedAt }: Loaded<Value>): void {
    const items = this.#task.count(value);
    this.receivedAt = receivedAt;
    this.isRefreshing = false;
    this.#set(items === 0 ? 'empty' : 'ready', { value, error: null, dropped, url });
    for (const { pointer, cause } of dropped.slice(0, MOST_POINTERS_TOLD)) {
      reportFailure(`<${this.#host.localName}> left out ${pointer} (${cause}) of ${url || DATA_ADDRESS}`);
    }
    this.#host.dispatchEvent(new LoadEvent({ url, items, dropped: dropped.length }));
  }

  async #fail(thrown: unknown): Promise<void> {
    if (isAbort(thrown)) return;
    const error =
      thrown instanceof LoadError
        ? thrown
        : new LoadError('contract', String(thrown), { url: this.#src, cause: thrown });
    const run = this.#run;
    const control = this.#control;
    await atMost(prepareFailureWords(error));
    if (run !== this.#run || control?.signal.aborted) return;
    this.isRefreshing = false;
    this.#set(this.value === null ? 'error' : this.status, { error });
    reportFailure(`<${this.#host.localName}> ${error.kind}: ${error.message}`);
    const { kind, url, path, status } = error;
    this.#host.dispatchEvent(new WidgetErrorEvent({ kind, url, path, status }));
  }

  #set(status: ResourceStatus, parts: Partial<Pick<this, 'value' | 'error' | 'dropped' | 'url'>>): void {
    this.status = status;
    Object.assign(this, parts);
    this.#host.requestUpdate();
  }
}
