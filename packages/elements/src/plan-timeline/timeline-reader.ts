import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';

import { oneOf, todayOf } from '../internal/attributes.js';
import { copyLinkButton } from '../internal/copy-link.js';
import { SelectEvent } from '../internal/events.js';
import type { Content } from '../internal/frame.js';
import { linkedItem } from '../internal/linked-item.js';
import type { LocaleController } from '../internal/locale.js';
import { onUse } from '../internal/on-use.js';
import type { OnUse } from '../internal/on-use.js';
import type { PrintController } from '../internal/print-controller.js';
import type { ResourceController } from '../internal/resource-controller.js';
import type { WidthController } from '../internal/width-controller.js';
import { countWords, filterBar, nothingFound } from './filter-bar.js';
import { filterBarStyles } from './filter-bar.styles.js';
import { isUnfiltered } from './filter-items.js';
import { GROUPINGS } from './groupings.js';
import type { TimelineData } from './load-plans.js';
import { nextDue } from './next-due.js';
import { OpenParts } from './open-parts.js';
import { opening } from './opening.js';
import { timelineHeading, timelineSubtitle } from './plan-header.js';
import type { TimelineItem } from './plan-items.js';
import type { PlanTimeline } from './plan-timeline.js';
import { planTimelineStyles } from './plan-timeline.styles.js';
import { ReaderChoices } from './reader-choices.js';
import { rememberLast } from './remember-last.js';
import type * as SearchModule from './search-items.js';
import { filterItems, knownFilters, readModel } from './timeline-model.js';
import type { TimelineModel } from './timeline-model.js';
import { partKey, VIEWS } from './view-context.js';
import type { ViewContext, ViewName } from './view-context.js';

const listPart = onUse(() => import('./list-view.js'));
const timelinePart = onUse(() => import('./timeline-view.js'));
const agendaPart = onUse(() => import('./agenda-view.js'));
const detailsPart = onUse(() => import('./item-details.js'));
const filtersPart = onUse(() => import('./more-filters.js'));
const searchPart = onUse(() => import('./search-items.js'));
/** Parts with styles of their own. */
const STYLED = [listPart, agendaPart, timelinePart, detailsPart];

/** Fewer dated items than this are a list, not a timeline. */
const LEAST_DATED = 3;
/** Padding and borders of the root in CSS pixels. */
const FRAME_PX = 34;

/** What the reader is made with: the element and what it knows. */
export interface ReaderSurroundings {
  readonly host: PlanTimeline;
  readonly locale: LocaleController;
  readonly width: WidthController;
  readonly print: PrintController;
  readonly resource: ResourceController<TimelineData>;
  /** Puts styles beside the element's own. */
  adopt(styles: readonly CSSResult[]): void;
}

/** The parts of the widget that depend on its data. */
export interface ShownParts {
  readonly heading: Content;
  readonly subtitle: Content;
  readonly message: string;
  readonly actions: Content;
  body(): Content;
}

const search = (finder: typeof SearchModule, { items, agencies }: TimelineModel, query: string) =>
  finder.searchItems(items, agencies, query);

/** Font size of the root in CSS pixels: the styles take 1rem, but never less than 16 px. */
const rootFontPx = () => Math.max(16, parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);

/** Shows the plans of a timeline and keeps what its reader chose: view, filters, search, opened parts. */
export class TimelineReader {
  readonly #around: ReaderSurroundings;
  readonly #parts: OpenParts;
  readonly #focus = { key: '' };
  readonly #modelOf = rememberLast(readModel);
  readonly #known = rememberLast(knownFilters);
  readonly #matching = rememberLast(filterItems);
  readonly #search = rememberLast(search);
  readonly #awaited = new Set<OnUse<unknown>>();
  readonly #choices: ReaderChoices;
  #adopted = -1;
  #hasPlannedList = false;
  #isLinkFollowed = false;
  #shownIds = '';

  constructor(around: ReaderSurroundings) {
    this.#around = around;
    this.#parts = new OpenParts(around.host);
    this.#choices = new ReaderChoices(around.host, {
      url: () => around.resource.url,
      model: () => around.resource.value && this.#modelOf(around.resource.value, todayOf(around.host)),
      prepareSearch: (model) =>
        void searchPart.load().then((finder) => finder?.prepareSearch(model.items, model.agencies)),
    });
    // The view comes while the data are on their way.
    const { view } = around.host;
    if (around.width.room === 'narrow' || view === 'list') void listPart.load();
    else if (view !== 'agenda') void timelinePart.load();
  }

  /** Takes over attributes that preset filters. */
  readAttributes(changed: PropertyValues): void {
    this.#choices.readAttributes(changed);
  }

  /** Settles when everything that the current view needs is there. */
  async drawn(): Promise<void> {
    await Promise.all([...this.#awaited].map((part) => part.load()));
    this.#awaited.clear();
  }

  /** What to show of these data now. */
  read(data: TimelineData): ShownParts {
    const ids = data.plans.map(({ plan }) => plan.id).join(' ');
    if (ids !== this.#shownIds) this.#parts.clear();
    this.#shownIds = ids;
    const view = this.#contextOf(data);
    const isFiltered = view.query !== '' || !isUnfiltered(view.filters);
    if (!this.#isLinkFollowed) this.#followLink(view);
    this.#adoptStyles();
    return {
      heading: timelineHeading(data.plans, view.locale),
      subtitle: timelineSubtitle(data.plans, view.all, view.locale),
      message: this.#choices.said || (isFiltered ? countWords(view) : ''),
      actions: view.all.length > 0 ? this.#renderActions(view) : nothing,
      body: () => this.#renderBody(view, data.left),
    };
  }

  #renderBody(view: ViewContext, left: number): TemplateResult {
    const name = this.#viewName(view);
    const { agency } = view.filters;
    const own = view.all.filter(({ agencyIds }) => agency === '' || agencyIds.includes(agency));
    const asked = own.length > 0 ? own : view.all;
    const late = asked.filter(({ state }) => state === 'late');
    const views = view.room === 'narrow' ? VIEWS.filter((one) => one !== 'timeline') : VIEWS;
    const choices = this.#choices;
    const state = { view: name, views, query: choices.query, isMoreOpen: choices.isMoreOpen };
    return html`${opening(view, nextDue(asked, view.today), late, () => choices.showView('agenda'))}
      ${filterBar(
        view,
        state,
        choices,
        (first) => this.#need(filtersPart)?.moreFilters(view, name, choices, first) ?? nothing,
      )}
      ${
        left > 0
          ? html`<p class="notice">
              ${msg(str`Còn ${left} kế hoạch khác không hiện ở đây.`, { id: 'plan-timeline.left' })}
            </p>`
          : nothing
      }
      ${view.items.length === 0 ? nothingFound(choices) : this.#renderView(view, name)}
      <p class="said" aria-hidden="true">${this.#choices.said}</p>`;
  }

  #renderView(view: ViewContext, name: ViewName): Content {
    const drawn =
      name === 'list'
        ? this.#need(listPart)?.listView(view)
        : name === 'agenda'
          ? this.#need(agendaPart)?.agendaView(view)
          : this.#need(timelinePart)?.timelineView(view, this.#focus);
    if (name === 'timeline' && drawn) this.#planList();
    return drawn ?? html`<div class="skeleton"><span></span><span></span><span></span></div>`;
  }

  /** Paper gets the list, and printing does not wait: its code comes when the page has nothing else to do. */
  #planList(): void {
    if (this.#hasPlannedList) return;
    this.#hasPlannedList = true;
    const load = () => void listPart.load();
    if (typeof requestIdleCallback === 'function') requestIdleCallback(load);
    else setTimeout(load, 1000);
  }

  #adoptStyles(): void {
    const styles = new Set(STYLED.map(({ module }) => module?.styles).filter((style) => style !== undefined));
    if (styles.size === this.#adopted) return;
    this.#adopted = styles.size;
    this.#around.adopt([planTimelineStyles, filterBarStyles, ...styles]);
  }

  #renderActions(view: ViewContext): Content {
    const save = async (format: 'saveCsv' | 'saveJson') => {
      const files = await import('./export-items.js');
      files[format](view);
    };
    return html`<button type="button" class="link" @click=${() => void save('saveCsv')}>
        ${msg('Tải CSV', { id: 'plan-timeline.save.csv' })}
      </button>
      <button type="button" class="link" @click=${() => void save('saveJson')}>
        ${msg('Tải JSON', { id: 'plan-timeline.save.json' })}
      </button>
      ${copyLinkButton(
        { widget: 'plan-timeline', url: view.url, view: this.#viewName(view), isHostPage: view.isHostPage },
        (words) => this.#choices.say(words),
      )}`;
  }

  /** The module of a part that the view cannot do without. */
  #need<Module>(part: OnUse<Module>): Module | null {
    const module = part.need(this.#around.host);
    if (module === null && !part.isLost) this.#awaited.add(part);
    return module;
  }

  #contextOf(data: TimelineData): ViewContext {
    const { host, locale, width, print, resource } = this.#around;
    const today = todayOf(host);
    const model = this.#modelOf(data, today);
    const filters = this.#known(model, this.#choices.filters);
    const query = this.#choices.query.trim();
    const finder = query === '' ? null : this.#need(searchPart);
    const found = finder && this.#search(finder, model, query);
    const mark = (words: string) => finder?.markMatches(words, query) ?? words;
    return {
      locale,
      today,
      url: resource.url,
      isHostPage: host.syncUrl,
      plans: data.plans,
      all: model.items,
      items: this.#matching(model.items, filters, found),
      dated: model.dated,
      filters,
      query,
      grouping: this.#choices.grouping ?? oneOf(host, 'group-by', host.groupBy, GROUPINGS, 'section'),
      agencies: model.agencies,
      level: Math.min(6, host.headingLevel + 1),
      room: width.room,
      widthEm: (width.width - FRAME_PX) / rootFontPx(),
      isPrinting: print.isPrinting,
      mark,
      text: (text) => locale.text(text, mark),
      isOpen: (key) => this.#parts.isOpen(key),
      flip: (key) => this.#parts.flip(key),
      choose: (key, item) => this.#choose(key, item),
      details: (item, view) => this.#need(detailsPart)?.itemDetails(view, item) ?? nothing,
      rows: (key, items, rowChoices, view) =>
        this.#need(listPart)?.itemRows(view, key, items, rowChoices) ?? nothing,
      say: (words) => this.#choices.say(words),
      limitOf: (key) => this.#parts.limitOf(key),
      showMore: (key) => this.#parts.showMore(key),
    };
  }

  /** The view that is shown: what was asked for, else what suits the data; a timeline needs room. */
  #viewName({ dated, isPrinting, room }: ViewContext): ViewName {
    const { host } = this.#around;
    const asked =
      this.#choices.view ?? oneOf(host, 'view', host.view, VIEWS, dated < LEAST_DATED ? 'list' : 'timeline');
    return asked === 'timeline' &&
      ((isPrinting && listPart.module !== null) || room === 'narrow' || timelinePart.isLost)
      ? 'list'
      : asked;
  }

  #choose(key: string, { activity, agencyIds }: TimelineItem): void {
    const opens = !this.#parts.isOpen(key);
    this.#parts.flip(key);
    this.#choices.said = '';
    if (!opens) return;
    this.#around.host.dispatchEvent(new SelectEvent({ type: 'activity', id: activity.id, agencyIds }));
  }

  /** Opens the item that the page's address names, once. */
  #followLink({ all }: ViewContext): void {
    this.#isLinkFollowed = true;
    const id = linkedItem();
    const item = all.filter(({ activity }) => activity.id === id)[0];
    if (!item) return;
    const { host } = this.#around;
    const { planIndex, path, key } = item;
    this.#choices.view = 'list';
    const parts = [`${planIndex}`, ...path.map((section) => `${planIndex}:${section.id}`)].map(partKey);
    for (const part of [key, ...parts]) this.#parts.open(part);
    void host.updateComplete.then(() => {
      const rows = [...host.renderRoot.querySelectorAll<HTMLElement>('.item')];
      rows.filter((row) => row.dataset.id === id)[0]?.scrollIntoView({ block: 'nearest' });
    });
  }
}
