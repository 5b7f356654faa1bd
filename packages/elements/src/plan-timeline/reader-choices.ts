import { msg } from '@lit/localize';
import type { PropertyValues } from 'lit';

import { originOf } from '@kehoach/client';

import { onUse } from '../internal/on-use.js';
import type { ScopeController } from '../internal/scope-controller.js';
import { askedFilters } from './asked-filters.js';
import { NO_FILTERS } from './filter-items.js';
import type { Filters } from './filter-items.js';
import type { Grouping } from './groupings.js';
import type { PlanTimeline } from './plan-timeline.js';
import { hasAgency } from './timeline-model.js';
import type { TimelineModel } from './timeline-model.js';
import type { ViewName } from './view-context.js';

export const scopePart = onUse(() => import('../internal/scope-controller.js'));

/** What choices depend on. */
export interface ChoiceSurroundings {
  /** Address of the data. */
  url(): string;
  /** What is known about the data; null until they are there. */
  model(): TimelineModel | null;
  /** Asks again for code that could not be had. */
  loadLost(): void;
  /** Makes the search ready before the first letter is typed. */
  prepareSearch(model: TimelineModel): void;
}

/** What a reader has chosen: view, filters, search, grouping. Attributes preset it, widgets of one scope share the agency. */
export class ReaderChoices {
  filters: Filters = NO_FILTERS;
  query = '';
  view: ViewName | null = null;
  grouping: Grouping | null = null;
  isMoreOpen = false;
  /** A message that stands until the next thing that a reader does. */
  said = '';

  readonly #host: PlanTimeline;
  readonly #around: ChoiceSurroundings;
  #scope: ScopeController | null = null;
  #hasRead = false;
  #isTyping = false;

  constructor(host: PlanTimeline, around: ChoiceSurroundings) {
    this.#host = host;
    this.#around = around;
  }

  /** Takes over attributes that have changed; the first time all of them. */
  readAttributes(changed: PropertyValues): void {
    this.filters = askedFilters(this.#host, this.#hasRead ? changed : null, this.filters);
    if (changed.has('view')) this.view = null;
    if (changed.has('groupBy')) this.grouping = null;
    this.#hasRead = true;
    if (this.#host.scope && !this.#scope && !scopePart.isLost) void this.#joinScope();
  }

  say(words: string): void {
    this.said = words;
    this.#around.loadLost();
    this.#host.requestUpdate();
  }

  showView(view: ViewName): void {
    this.view = view;
    this.say('');
  }

  filter(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change };
    this.say('');
    if (change.agency !== undefined) this.#scope?.announce(change.agency || null);
  }

  group(grouping: Grouping): void {
    this.grouping = grouping;
    this.say('');
  }

  /** The items follow with the next frame, so that fast typing filters once. */
  search(query: string): void {
    this.query = query;
    if (this.#isTyping) return;
    this.#isTyping = true;
    requestAnimationFrame(() => {
      this.#isTyping = false;
      this.say('');
    });
  }

  prepareSearch(): void {
    const model = this.#around.model();
    if (model) this.#around.prepareSearch(model);
  }

  clear(): void {
    const hadAgency = this.filters.agency !== '';
    this.filters = NO_FILTERS;
    this.query = '';
    this.say('');
    if (hadAgency) this.#scope?.announce(null);
    void this.#keepFocus();
  }

  /** The button that cleared the filters goes with them: the focus moves to the view that is shown again. */
  async #keepFocus(): Promise<void> {
    const { shadowRoot } = this.#host;
    const had = shadowRoot?.activeElement;
    await this.#host.updateComplete;
    if (had && !had.isConnected)
      shadowRoot?.querySelector<HTMLElement>('.views [aria-pressed="true"]')?.focus();
  }

  flipMore(): void {
    this.isMoreOpen = !this.isMoreOpen;
    this.say('');
  }

  async #joinScope(): Promise<void> {
    const part = await scopePart.load();
    if (!part) return this.#host.requestUpdate();
    this.#scope ??= new part.ScopeController(this.#host, {
      scope: () => this.#host.scope ?? '',
      isInUrl: () => this.#host.syncUrl,
      origin: () => (this.#around.model() ? (originOf(this.#around.url()) ?? location.origin) : ''),
      current: () => this.filters.agency || null,
      choose: (agencyId) => this.#takeAgency(agencyId),
    });
    this.#host.requestUpdate();
  }

  /** Takes over the choice of another widget; an agency that these plans do not know is told in words and left. */
  #takeAgency(agencyId: string | null): void {
    const model = this.#around.model();
    const isKnown = agencyId === null || !model || hasAgency(model, agencyId);
    if (isKnown) this.filters = { ...this.filters, agency: agencyId ?? '' };
    const unknown = msg('Kế hoạch này không nhắc đến cơ quan vừa chọn.', {
      id: 'plan-timeline.scope.unknown',
    });
    this.say(isKnown ? '' : unknown);
  }
}
