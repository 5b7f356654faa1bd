import { adoptStyles, html, nothing } from 'lit';
import type { CSSResult, LitElement, PropertyValues } from 'lit';
import { msg, str } from '@lit/localize';

import { oneOf } from '../internal/attributes.js';
import { SelectEvent } from '../internal/events.js';
import type { Content } from '../internal/frame.js';
import { linkedItem } from '../internal/linked-item.js';
import { onUse } from '../internal/on-use.js';
import type { OnUse } from '../internal/on-use.js';
import type { ResourceController } from '../internal/resource-controller.js';
import { agencyName } from './agency-line.js';
import { drawBands } from './bands.js';
import { daysButtons, DaysControl } from './days-control.js';
import { agencyField, countWords, foundLine, nothingFound } from './filter-bar.js';
import { filterBarStyles } from './filter-bar.styles.js';
import { isUnfiltered } from './filter-items.js';
import { fineScale } from './fine-scale.js';
import { groupLanes } from './group-lanes.js';
import type { Lane } from './group-lanes.js';
import { GROUPINGS } from './groupings.js';
import { listPart } from './list-part.js';
import type { TimelineData } from './load-plans.js';
import { OpenParts } from './open-parts.js';
import type { TimelineItem } from './plan-items.js';
import type { PlanTimeline } from './plan-timeline.js';
import { ReaderChoices, scopePart } from './reader-choices.js';
import { rememberLast } from './remember-last.js';
import type * as SearchModule from './search-items.js';
import type { TimeAxis } from './time-axis.js';
import { TimelineHands } from './timeline-hands.js';
import { filterItems, knownFilters, readModel } from './timeline-model.js';
import type { TimelineModel } from './timeline-model.js';
import { groupTitle, groupWords, openedPart } from './timeline-opened.js';
import { timelineUseStyles } from './timeline-use.styles.js';
import { LANES_AT_A_TIME } from './timeline-view.js';
import { LEAST_DATED, ROWS_AT_A_TIME } from './view-context.js';
import type { FirstView, ViewContext, ViewName } from './view-context.js';
import type { Move } from './zoom.js';

const agendaPart = onUse(() => import('./agenda-view.js'));
const detailsPart = onUse(() => import('./item-details.js'));
const filtersPart = onUse(() => import('./more-filters.js'));
const searchPart = onUse(() => import('./search-items.js'));
const severalPart = onUse(() => import('./several-plans.js'));
const filesPart = onUse(() => import('./export-items.js'));
const calendarPart = onUse(() => import('./export-calendar.js'));
const rolesPart = onUse(() => import('../responsibility-table/role-words.js'));
const FILES = [filesPart, calendarPart, rolesPart];
/** What the buttons save, in their order; the last one saves a calendar. */
const FORMATS = ['saveCsv', 'saveJson'] as const;
const PARTS = [listPart, agendaPart, detailsPart, filtersPart, searchPart, severalPart, ...FILES, scopePart];
const VIEWS: readonly ViewName[] = ['timeline', 'list', 'agenda'];
/** Parts with styles of their own. */
const STYLED = [listPart, agendaPart, detailsPart, severalPart];

/** A module that draws another view than the timeline. */
interface ViewModule {
  drawView(view: ViewContext): Content;
}

/** What the element knows. */
export interface Surroundings {
  readonly host: PlanTimeline;
  readonly resource: ResourceController<TimelineData>;
  /** Lets the update of the element count as complete only after this. */
  wait(loading: Promise<unknown>): void;
}

const search = (finder: typeof SearchModule, { items, agencies }: TimelineModel, query: string) =>
  finder.searchItems(items, agencies, query);
const lanesFor = rememberLast(groupLanes);
const itemsOf = (all: readonly TimelineItem[], agency: string) =>
  agency ? all.filter(({ agencyIds }) => agencyIds.includes(agency)) : [];

/** What a timeline does for a reader who uses it: other views, filters, search, opened items, keys. */
export class TimelineUse {
  readonly choices: ReaderChoices;
  readonly #around: Surroundings;
  readonly #parts: OpenParts;
  readonly #days: DaysControl;
  readonly #hands: TimelineHands;
  readonly #modelOf = rememberLast(readModel);
  readonly #known = rememberLast(knownFilters);
  readonly #matching = rememberLast(filterItems);
  readonly #search = rememberLast(search);
  readonly #ofAgency = rememberLast(itemsOf);
  readonly #hasAgencyBeside: boolean;
  #view: ViewContext | null = null;
  #model: TimelineModel | null = null;
  #adopted = -1;
  #isLinkFollowed = false;
  #shownIds = '';

  constructor(around: Surroundings) {
    const { host, resource } = around;
    this.#around = around;
    this.#parts = new OpenParts(host);
    const hush = () => void (this.choices.said = '');
    this.#days = new DaysControl(() => host.requestUpdate(), hush);
    this.#hands = new TimelineHands({
      host,
      days: this.#days,
      view: () => this.#view,
      isOpen: (key) => this.#parts.isOpen(key),
      flip: (key) => this.flip(key),
      showLanes: (count) => this.#parts.showUpTo('lanes', (count / LANES_AT_A_TIME) * ROWS_AT_A_TIME),
      say: (words) => this.choices.say(words),
      hush,
      wait: around.wait,
    });
    host.addController({ hostUpdated: () => this.#hands.drawn() });
    this.#hasAgencyBeside = !!(host.scope || host.agency);
    this.choices = new ReaderChoices(host, {
      url: () => resource.url,
      model: () => resource.value && this.#model,
      loadLost: () => this.#loadLost(),
      prepareSearch: (model) =>
        void searchPart.load().then((finder) => finder?.prepareSearch(model.items, model.agencies)),
    });
    this.choices.readAttributes(new Map());
  }

  /** Opens or closes what `key` names. */
  flip(key: string): void {
    this.#loadLost();
    this.#parts.flip(key);
  }

  /** Opens or closes an item's details, and tells the page which item was opened. */
  choose(key: string, { activity, agencyIds }: TimelineItem): void {
    this.choices.said = '';
    this.flip(key);
    if (!this.#parts.isOpen(key)) return;
    this.#around.host.dispatchEvent(
      new SelectEvent({ type: 'activity', id: activity.id, agencyIds: [...agencyIds] }),
    );
  }

  /** Shows more rows of a long list, or more lanes. */
  showMore(key: string): void {
    this.#parts.showMore(key);
  }

  /** Saves the items shown as CSV, the plans as they were received as JSON, or the items as a calendar: the nth button. */
  save(nth: number): void {
    const format = FORMATS[nth];
    void (format ? this.#saveFile(format) : this.saveCalendar());
  }

  async #saveFile(format: (typeof FORMATS)[number]): Promise<void> {
    const files = await filesPart.load();
    if (files && this.#view) files[format](this.#view);
    this.#around.host.requestUpdate();
  }

  /** Saves these items, or those shown, as a calendar. */
  async saveCalendar(items?: readonly TimelineItem[]): Promise<void> {
    const calendar = await calendarPart.load();
    if (calendar && this.#view) calendar.saveCalendar(this.#view, items);
    this.#around.host.requestUpdate();
  }

  /** Answers what happens in the timeline: marks that are focused or pointed at, and keys. */
  handle(event: Event, target: Element, timeline: HTMLElement): void {
    this.#hands.handle(event, target, timeline);
  }

  /** Zooms, moves on in time or jumps. */
  move(move: Move): void {
    this.#hands.move(move);
  }

  /** Takes over attributes that preset filters. */
  readAttributes(changed: PropertyValues): void {
    this.choices.readAttributes(changed);
  }

  /** What to show now: the first picture with all that was asked for. */
  extend(base: FirstView, { plans, left }: TimelineData): ViewContext {
    const ids = plans.map(({ plan }) => plan.id).join(' ');
    if (ids !== this.#shownIds) {
      this.#parts.clear();
      this.#days.clear();
    }
    this.#shownIds = ids;
    const several = plans.length > 1 ? this.#need(severalPart)?.severalPlans(base) : {};
    const view = this.#withDays({ ...this.#contextOf(base), ...several });
    if (!this.#isLinkFollowed) this.#followLink(view);
    const name = this.#viewName(view);
    const { choices } = this;
    const isFiltered = view.query !== '' || !isUnfiltered(view.filters);
    const { agency, kind, section } = view.filters;
    const own = this.#ofAgency(view.all, agency);
    const agencies = () => agencyField(view, choices);
    const isBeside = this.#hasAgencyBeside && !view.isNarrow;
    const part: OnUse<ViewModule> = name === 'list' ? listPart : agendaPart;
    const isEmpty = view.items.length === 0;
    const isElsewhere = name !== 'timeline' && !isEmpty;
    const module = isElsewhere ? this.#need(part) : null;
    const draw = module && (() => module.drawView(view));
    this.#adoptStyles();
    this.#view = Object.assign(view, {
      name,
      // With the letters of several plans.
      laneTitle: (lane: Lane) => groupTitle(view, lane),
      message:
        choices.said ||
        [name === 'timeline' && !this.#hands.late && this.#days.words, isFiltered && countWords(view)]
          .filter(Boolean)
          .join(' · '),
      asked: own.length > 0 ? own : view.all,
      isMoreOpen: choices.isMoreOpen,
      active: [isBeside ? '' : agency, kind, section].filter((value) => value !== '').length,
      typed: choices.query,
      beside: isBeside ? agencies : undefined,
      body: isEmpty ? () => nothingFound(choices) : draw,
      isWaiting: isElsewhere && module === null && !part.isLost,
      isLost: PARTS.some(({ isLost }) => isLost),
      below: () => [
        choices.isMoreOpen
          ? this.#need(filtersPart)?.moreFilters(view, name, choices, isBeside ? nothing : agencies())
          : nothing,
        foundLine(view, choices),
        left > 0
          ? html`<p class="notice">
              ${msg(str`Còn ${left} kế hoạch khác không hiện ở đây.`, { id: 'plan-timeline.left' })}
            </p>`
          : nothing,
        choices.said ? html`<p class="said" aria-hidden="true">${choices.said}</p>` : nothing,
      ],
    });
    return this.#view;
  }

  #adoptStyles(): void {
    const styles = new Set<CSSResult>();
    for (const { module } of STYLED) if (module) styles.add(module.styles);
    if (styles.size === this.#adopted) return;
    this.#adopted = styles.size;
    const { host } = this.#around;
    const own = (host.constructor as typeof LitElement).elementStyles;
    adoptStyles(host.renderRoot as ShadowRoot, [...own, filterBarStyles, timelineUseStyles, ...styles]);
  }

  /** Asks again for code that could not be had: a reader who goes on may have the line back. */
  #loadLost(): void {
    const { host } = this.#around;
    for (const part of PARTS) if (part.isLost) void part.load().then(() => host.requestUpdate());
  }

  /** The module of a part that the view cannot do without. */
  #need<Module>(part: OnUse<Module>): Module | null {
    const module = part.need(this.#around.host);
    if (module === null && !part.isLost) this.#around.wait(part.load());
    return module;
  }

  #contextOf(base: FirstView): ViewContext {
    const { host, resource } = this.#around;
    const { choices } = this;
    const model = this.#modelOf(base.plans, base.all);
    this.#model = model;
    const filters = this.#known(model, choices.filters);
    const query = choices.query.trim();
    const finder = query === '' ? null : this.#need(searchPart);
    const items = this.#matching(model.items, filters, finder && this.#search(finder, model, query));
    const mark = (words: string) => finder?.markMatches(words, query) ?? words;
    const grouping = choices.grouping ?? oneOf(host, 'group-by', host.groupBy, GROUPINGS, 'section');
    const view: ViewContext = {
      ...base,
      url: resource.url,
      isHostPage: host.syncUrl,
      items,
      filters,
      query,
      grouping,
      laneKey: grouping,
      focusKey: this.#hands.focusKey,
      late: base.isPrinting ? null : this.#hands.late,
      mostLanes: (this.#parts.limitOf('lanes') / ROWS_AT_A_TIME) * LANES_AT_A_TIME,
      agencies: model.agencies,
      mark,
      text: (text) => base.locale.text(text, mark),
      act: (action) => action(this),
      isOpen: (key) => this.#parts.isOpen(key),
      lanes: () => lanesFor(items, base.all, base.plans, grouping),
      agencyName: (id) => agencyName(view, id),
      laneWords: (lane) => groupWords(view, lane),
      opened: (lane, part) => openedPart(this.#view ?? view, lane, part),
      details: (item) => this.#need(detailsPart)?.itemDetails(this.#view ?? view, item) ?? nothing,
      roles: () => this.#need(rolesPart),
      rows: (key, rows, rowChoices) =>
        this.#need(listPart)?.itemRows(this.#view ?? view, key, rows, rowChoices) ?? nothing,
      say: (words) => choices.say(words),
      limitOf: (key) => this.#parts.limitOf(key),
    };
    return view;
  }

  /** The days that a reader looks at, with a scale and the strategies behind the plans to tell where they are. */
  #withDays(view: ViewContext): ViewContext {
    const days = this.#days.daysFor(view);
    const shown = days
      ? {
          ...view,
          days,
          daysButtons,
          scale: (axis: TimeAxis, trackEm: number) => fineScale(view, axis, trackEm),
          bands: (axis: TimeAxis) => drawBands(view, axis),
        }
      : view;
    this.#days.draws(shown);
    return shown;
  }

  /** The view that is shown: what was asked for, else what suits the data; a timeline needs room. */
  #viewName({ dated, isPrinting, isNarrow }: ViewContext): ViewName {
    const { host } = this.#around;
    const asked =
      this.choices.view ?? oneOf(host, 'view', host.view, VIEWS, dated < LEAST_DATED ? 'list' : 'timeline');
    return asked === 'timeline' && ((isPrinting && listPart.module !== null) || isNarrow) ? 'list' : asked;
  }

  /** Opens the item that the page's address names, once. */
  #followLink({ all }: ViewContext): void {
    this.#isLinkFollowed = true;
    const id = linkedItem();
    const item = all.filter(({ activity }) => activity.id === id)[0];
    if (!item) return;
    const { host } = this.#around;
    const { planIndex, path, key } = item;
    this.choices.view = 'list';
    const parts = [`${planIndex}`, ...path.map((section) => `${planIndex}:${section.id}`)];
    this.#parts.open(key);
    for (const part of parts) this.#parts.open(`part ${part}`);
    void host.updateComplete.then(() => {
      const rows = [...host.renderRoot.querySelectorAll<HTMLElement>('.item')];
      rows.filter((row) => row.dataset.id === id)[0]?.scrollIntoView({ block: 'nearest' });
    });
  }
}
