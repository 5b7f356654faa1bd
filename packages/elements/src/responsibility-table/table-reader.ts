import { html } from 'lit';
import type { CSSResult } from 'lit';

import { originOf } from '@kehoach/client';
import type { Plan } from '@kehoach/contract';

import { todayOf } from '../internal/attributes.js';
import { copyLinkButton } from '../internal/copy-link.js';
import { SelectEvent } from '../internal/events.js';
import type { Content } from '../internal/frame.js';
import { LinkedItemController } from '../internal/linked-item.js';
import type { LocaleController } from '../internal/locale.js';
import { onUse } from '../internal/on-use.js';
import type { PrintController } from '../internal/print-controller.js';
import type { ScopeController } from '../internal/scope-controller.js';
import { agenciesView } from './agencies-view.js';
import type { TableView } from './cells.js';
import type { FileKind } from './download-duties.js';
import type { DutyFilters, FilterName } from './filter-rows.js';
import { placeOfDuty } from './group-by-agency.js';
import { agencyIdsOf } from './read-duties.js';
import { choiceAfter, filtersOf, NOTHING_ASKED, pageSizeOf, viewOf, warnOfUnknown } from './reader-choice.js';
import type { ReaderChoice } from './reader-choice.js';
import { downloadButtons, leadTo, readyView, subtitle, waiting } from './ready-view.js';
import type { ResponsibilityTable } from './responsibility-table.js';
import { tableStyles } from './responsibility-table.styles.js';
import { createTableModel, shownRows } from './shown-rows.js';
import type { TableModel } from './shown-rows.js';
import { nextSort } from './sort-order.js';
import type { SortColumn, SortOrder } from './sort-order.js';
import { lostWords, politeWords, unknownNotices } from './table-words.js';
import type { TableViewName } from './toolbar.js';

const searchPart = onUse(() => import('./search-duties.js'));
const listPart = onUse(() => import('./list-view.js'));
const detailsPart = onUse(() => import('./duty-details.js'));
const filtersPart = onUse(() => import('./filter-fields.js'));
const filesPart = onUse(() => import('./download-duties.js'));
const scopePart = onUse(() => import('../internal/scope-controller.js'));
const PARTS = [searchPart, listPart, detailsPart, filtersPart, filesPart, scopePart];

/** What a reader is made with: the element and what it knows. */
export interface ReaderSurroundings {
  readonly host: ResponsibilityTable;
  readonly locale: LocaleController;
  readonly print: PrintController;
  /** Absolute address of the plan; empty for data set by property. */
  url(): string;
  /** Puts styles beside the element's own. */
  adopt(styles: readonly CSSResult[]): void;
}

/** The parts of the widget that depend on its plan. */
export interface ShownParts {
  readonly subtitle: Content;
  readonly message: string;
  readonly actions: Content;
  body(): Content;
}

/** Shows a plan and keeps what its reader chose: view, filters, search, order, opened rows. */
export class TableReader {
  readonly #around: ReaderSurroundings;
  readonly #open = new Set<string>();
  #choice: ReaderChoice = {};
  #message = '';
  #linkedId: string | null = null;
  #model: TableModel | null = null;
  #table: TableView | null = null;
  #scope: ScopeController | null = null;
  #hasListStyles = false;

  constructor(around: ReaderSurroundings) {
    this.#around = around;
    around.adopt([tableStyles]);
    new LinkedItemController(around.host, (id) => this.#reveal(id));
  }

  /** Takes over attributes that changed; they win over what was chosen before. */
  takeAttributes(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const { host } = this.#around;
    this.#choice = choiceAfter(this.#choice, changed);
    // The code of the list comes while the plan is on its way.
    if (this.#view === 'list') listPart.need(host);
    if (host.scope && !this.#scope) this.#joinScope();
  }

  /** What the widget shows of a plan. */
  read(plan: Plan): ShownParts {
    const table = this.#tableOf(this.#modelOf(plan));
    this.#table = table;
    return {
      subtitle: subtitle(table, this.#typed),
      message: this.#message || politeWords(table, this.#asked),
      actions: html`${downloadButtons((kind) => void this.#handleDownload(kind))} ${this.#copyButton(null)}`,
      body: () => this.#body(table),
    };
  }

  /** The view that was asked for; without the code of the list it is the other one. */
  get #view(): TableViewName {
    return listPart.isLost ? 'agencies' : viewOf(this.#around.host, this.#choice);
  }

  get #asked(): DutyFilters {
    return filtersOf(this.#around.host, this.#choice);
  }

  /** The search as typed. */
  get #typed(): string {
    return this.#choice.query ?? '';
  }

  get #order(): SortOrder {
    return this.#view === 'list' ? (this.#choice.order ?? []) : [];
  }

  #modelOf(plan: Plan): TableModel {
    const { textLanguage, language } = this.#around.locale;
    const model = this.#model;
    if (model?.plan === plan && model.lang === textLanguage && model.language === language) return model;
    return (this.#model = createTableModel(plan, textLanguage, language));
  }

  #tableOf(model: TableModel): TableView {
    const { host, locale, print } = this.#around;
    const order = this.#order;
    const finder = this.#typed.trim() === '' ? null : searchPart.need(host);
    const query = finder?.queryOf(this.#typed) ?? null;
    const shown = shownRows(model.all, this.#asked, {
      search: finder && query ? (rows) => finder.searchOf(model).ranks(rows, query) : null,
      sort: (rows) => listPart.module?.sortRows(model, rows, order) ?? rows,
      isByRelevance: this.#view === 'list' && order.length === 0,
    });
    warnOfUnknown(host, shown.unknown, this.#choice);
    return {
      locale,
      today: todayOf(host),
      model,
      shown,
      headingLevel: Math.min(host.headingLevel + 1, 6),
      limit: print.isPrinting ? Infinity : pageSizeOf(host) * (this.#choice.pages ?? 1),
      linkedId: this.#linkedId,
      mark: (words) => (finder && query ? finder.markMatches(words, query) : null),
      isOpen: (key) => print.isPrinting || this.#open.has(key),
      flip: (key, isOpen) => this.#flip(key, isOpen),
      chooseDuty: (entry) => this.#tell('duty', entry.duty.id, agencyIdsOf(entry)),
      chooseAgency: ({ id }, isChosen) => this.#flipAgency(id, isChosen),
      details: () => detailsPart.need(host),
      copyButton: (entry) => this.#copyButton(entry.duty.id),
    };
  }

  #body(table: TableView): Content {
    const lost = PARTS.some(({ isLost }) => isLost) ? [lostWords()] : [];
    return readyView({
      table,
      view: this.#view,
      typed: this.#typed,
      notices: [...unknownNotices(table.shown, this.#asked), ...lost],
      said: this.#message,
      filters: this.#choice.hasFilters ? this.#filters(table) : null,
      rows: () => this.#rows(table),
      chooseView: (view) => this.#choose({ view }),
      search: (query) => this.#choose({ query }),
      prepareSearch: () => void this.#foldAhead(),
      prepareFilters: () => void filtersPart.load(),
      flipFilters: () => this.#choose({ hasFilters: !this.#choice.hasFilters, pages: this.#choice.pages }),
      clear: () => this.#clear(),
      more: () => void this.#handleMore(table.limit),
    });
  }

  #rows(table: TableView): Content {
    const { host, adopt } = this.#around;
    if (this.#view === 'agencies') return agenciesView(table);
    const list = listPart.need(host);
    if (!list) return waiting();
    if (!this.#hasListStyles) adopt([tableStyles, list.listStyles]);
    this.#hasListStyles = true;
    const sort = (column: SortColumn | null) =>
      this.#choose({ order: column === null ? [] : nextSort(this.#order, column) });
    return list.listView(table, host.caption, this.#order, sort);
  }

  #filters(table: TableView): Content {
    const filter = (name: FilterName, value: string) =>
      name === 'agency' ? this.#chooseAgency(value) : this.#choose({ [name]: value });
    return filtersPart.need(this.#around.host)?.filterFields(table, filter) ?? waiting();
  }

  #copyButton(item: string | null): Content {
    const { host, url } = this.#around;
    const target = { widget: 'responsibility-table', url: url(), item, view: this.#view } as const;
    return copyLinkButton({ ...target, isHostPage: host.syncUrl }, (words) => this.#say(words));
  }

  #say(words: string): void {
    this.#message = words;
    this.#around.host.requestUpdate();
  }

  #choose(choice: ReaderChoice): void {
    this.#choice = { ...this.#choice, pages: 1, ...choice };
    this.#say('');
  }

  #chooseAgency(id: string): void {
    this.#choose({ agency: id });
    this.#scope?.announce(id || null);
    if (id !== '') this.#tell('agency', id, [id]);
  }

  #flipAgency(id: string, isChosen: boolean): void {
    this.#chooseAgency(isChosen ? '' : id);
    // Blocks come and go: the focus stays with the agency.
    void this.#drawn('.choose').then((buttons) =>
      buttons.filter(({ dataset }) => dataset.agency === id)[0]?.focus(),
    );
  }

  #clear(): void {
    const hadAgency = this.#table?.shown.filters.agency !== '';
    this.#choose(NOTHING_ASKED);
    if (hadAgency) this.#scope?.announce(null);
    // The button that was pressed goes away; the search box stays.
    this.#around.host.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus();
  }

  #tell(type: 'agency' | 'duty', id: string, agencyIds: readonly string[]): void {
    this.#around.host.dispatchEvent(new SelectEvent({ type, id, agencyIds }));
  }

  #flip(key: string, isOpen: boolean): void {
    if (this.#around.print.isPrinting || this.#open.has(key) === isOpen) return;
    if (isOpen) this.#open.add(key);
    else this.#open.delete(key);
    this.#around.host.requestUpdate();
  }

  #joinScope(): void {
    const { host, url } = this.#around;
    const part = scopePart.need(host);
    if (!part) return;
    this.#scope = new part.ScopeController(host, {
      scope: () => host.scope ?? '',
      isInUrl: () => host.syncUrl,
      origin: () => (this.#table ? (originOf(url()) ?? location.origin) : ''),
      current: () => this.#table?.shown.filters.agency || null,
      choose: (agencyId) => this.#choose({ agency: agencyId ?? '' }),
    });
  }

  /** Loads the search and folds the texts in short slices, before the first letter is typed. */
  async #foldAhead(): Promise<void> {
    const finder = await searchPart.load();
    if (this.#model && finder?.searchOf(this.#model).foldAhead()) setTimeout(() => void this.#foldAhead());
  }

  async #handleMore(first: number): Promise<void> {
    this.#choose({ pages: (this.#choice.pages ?? 1) + 1 });
    (await this.#drawn('tbody summary'))[first]?.focus();
  }

  async #handleDownload(kind: FileKind): Promise<void> {
    const files = await filesPart.load();
    if (this.#table) files?.saveDuties(kind, this.#table, this.#around.url(), this.#typed);
    this.#around.host.requestUpdate();
  }

  /** Opens the duty that the page's address names and leads there; false where the plan has none of that id. */
  #reveal(id: string): boolean {
    const rows = this.#table?.model.all.rows.filter(({ entry }) => entry.duty.id === id) ?? [];
    if (!this.#table || rows.length === 0) return false;
    const place = placeOfDuty(this.#table, this.#view, id);
    // A filter may leave it out: whoever follows a link wants to see its end.
    const pages = Math.floor(place / pageSizeOf(this.#around.host)) + 1;
    this.#choose(place < 0 ? NOTHING_ASKED : { pages });
    for (const { key } of rows) this.#open.add(key);
    this.#linkedId = id;
    void this.#drawn('.linked summary').then(([head]) => leadTo(head));
    return true;
  }

  /** Elements of the widget once everything chosen is drawn. */
  async #drawn(selector: string): Promise<HTMLElement[]> {
    const { host } = this.#around;
    await host.updateComplete;
    return [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
}
