import { copyLinkButton } from '../internal/copy-link.js';
import { SelectEvent } from '../internal/events.js';
import { LinkedItemController } from '../internal/linked-item.js';
import { agencyBlocks } from './agency-blocks.js';
import { firstLines, lineOfDuty } from './agency-lines.js';
import type { TableView } from './cells.js';
import { clearButton, filterPanel, nothingFound, rowsAfter } from './choice-view.js';
import { politeWords, shownWords, unknownNotices } from './choice-words.js';
import type { FileKind } from './download-duties.js';
import type { DutyFilters } from './filter-rows.js';
import { agenciesWithout } from './first-view.js';
import type { Surroundings } from './first-view.js';
import { areFew, groupByAgency } from './group-by-agency.js';
import { agencyIdsOf } from './read-duties.js';
import type { DutyRow, Responsibilities } from './read-duties.js';
import type { PlanRows } from './read-rows.js';
import { choiceAfter, filtersOf, NOTHING_ASKED, pageSizeOf, viewOf, warnOfUnknown } from './reader-choice.js';
import type { ReaderChoice } from './reader-choice.js';
import { adoptBeside, drawn, leadTo } from './reader-dom.js';
import { ReaderFilters } from './reader-filters.js';
import { ReaderList } from './reader-list.js';
import { ReaderMatrix } from './reader-matrix.js';
import {
  filesPart,
  filtersPart,
  listPart,
  loadLost,
  lostNotices,
  matrixPart,
  searchFor,
  searchPart,
  sheetsPart,
} from './reader-parts.js';
import type { ReaderSurroundings } from './reader-surroundings.js';
import type { Picture } from './ready-view.js';
import { remember } from './remember.js';
import { rowStyles } from './rows.styles.js';
import { createTableModel, shownRows } from './shown-rows.js';
import type { ShownRows, TableModel } from './shown-rows.js';
import { addedSort, nextSort } from './sort-order.js';
import type { SortOrder } from './sort-order.js';
import { createTableView } from './table-view.js';
import type { TableViewName } from './toolbar.js';

/** The blocks of a plan of which nothing is left out. */
const blocksOf = remember(({ agencies, rows }: Responsibilities) => groupByAgency(agencies, rows));

/** Views whose code loads on use. */
const VIEW_PARTS = { agencies: null, matrix: matrixPart, list: listPart };

/** Shows the rows of a plan and keeps what its reader chose: view, filters, search, order. */
export class TableReader {
  readonly #around: ReaderSurroundings;
  /** Loads the filters before the button is pressed. */
  readonly prepareFilters = filtersPart.load;
  #choice: ReaderChoice = {};
  #linkedId: string | null = null;
  #model: TableModel | null = null;
  #table: TableView | null = null;
  #isFileLost = false;
  readonly #filters: ReaderFilters;
  readonly #matrix: ReaderMatrix;
  readonly #list: ReaderList;

  constructor(around: ReaderSurroundings) {
    this.#around = around;
    this.#filters = new ReaderFilters(around, {
      table: () => this.#table,
      choose: (choice) => this.choose(choice),
      tellAgency: (id) => this.#tell('agency', id, [id]),
    });
    this.#matrix = new ReaderMatrix(around.host);
    this.#list = new ReaderList(around.host);
    adoptBeside(around.host, rowStyles);
    new LinkedItemController(around.host, (id) => this.#reveal(id));
    this.#filters.joinScope();
  }

  /** Takes over attributes that changed; they win over what was chosen before. */
  takeAttributes(changed: ReadonlyMap<PropertyKey, unknown>): void {
    this.#choice = choiceAfter(this.#choice, changed);
    // The code of the view comes while the plan is on its way.
    VIEW_PARTS[this.#view]?.need(this.#around.host);
    this.#filters.joinScope();
  }

  /** What the widget shows of a plan. */
  picture(around: Surroundings, rows: PlanRows): Picture {
    const { host, open, url } = this.#around;
    const view = this.#view;
    const model = this.#modelOf(around, rows);
    const shown = this.#shownOf(model);
    warnOfUnknown(host, shown.unknown, this.#choice);
    const blocks =
      view === 'list'
        ? []
        : shown.isFiltered
          ? groupByAgency(model.all.agencies, shown.rows)
          : blocksOf(model.all);
    open.areAgenciesOpen = this.#choice.areAllOpen || areFew(blocks);
    const limit = this.#around.print.isPrinting ? Infinity : pageSizeOf(host) * (this.#choice.pages ?? 1);
    const link = { widget: 'responsibility-table', url: url(), view, isHostPage: host.syncUrl } as const;
    const lines = firstLines(blocks, limit, open.has);
    const table = createTableView(around, {
      read: rows,
      model,
      shown,
      limit,
      blocks: lines.blocks,
      without: shown.isFiltered || view === 'list' ? [] : agenciesWithout(rows, blocks),
      search: searchFor(host, this.#typed),
      linkedId: this.#linkedId,
      chooseDuty: (entry) => this.#tell('duty', entry.duty.id, agencyIdsOf(entry)),
      chooseAgency: ({ id }, isChosen) => this.#filters.flipAgency(id, isChosen),
      copyButton: ({ duty: { id: item } }) => copyLinkButton({ ...link, item }),
    });
    this.#table = table;
    const matrix =
      view === 'matrix'
        ? this.#matrix.picture(table, this.#choice.pages ?? 1, this.#around.print.isPrinting)
        : null;
    const left = view === 'list' ? 0 : (matrix?.left ?? lines.left);
    const isInBlocks = view === 'agencies' || matrix?.left === null;
    const isMatrix = matrix !== null && !isInBlocks;
    return {
      view,
      typed: this.#typed,
      filterCount: Object.values(shown.filters).filter((value) => value !== '').length,
      filters: this.#choice.hasFilters ? filterPanel(this.#filters.fields(table)) : undefined,
      clear: shown.isFiltered ? clearButton(() => this.#filters.clear()) : undefined,
      areAllOpen: isMatrix || blocks.length < 2 ? null : blocks.every(({ key }) => open.has(key)),
      left: shownWords(shown, this.#typed, around.locale.language),
      message: [
        politeWords(table, this.#asked),
        ...(view === 'list' ? this.#list.chosenWords(this.#choice, shown.isSearching) : []),
      ]
        .filter(Boolean)
        .join('; '),
      isLost: this.#isFileLost,
      notices: [...unknownNotices(shown, this.#asked), ...lostNotices()],
      chips: this.#filters.chips(table),
      body:
        shown.rows.length === 0
          ? nothingFound(this.#typed, () => this.#filters.clear())
          : view === 'list'
            ? this.#listOf(table)
            : (matrix?.body ?? agencyBlocks(table)),
      after: rowsAfter(left, () => void this.#showMore(isInBlocks ? limit : (matrix?.drawn ?? limit))),
    };
  }

  /** Takes over what a reader chose; the rows begin at the first page again. */
  choose(choice: ReaderChoice): void {
    this.#choice = { ...this.#choice, pages: 1, ...choice };
    // What was closed among many may be all that a new choice leaves.
    const { chosen } = this.#around.open;
    if (choice.pages === undefined) for (const [key, isOpen] of chosen) if (!isOpen) chosen.delete(key);
    loadLost(this.#around.host);
    this.#around.host.requestUpdate();
  }

  /** Opens or closes all agencies. */
  flipAgencies(isOpen: boolean): void {
    for (const { key } of this.#blocks()) this.#around.open.chosen.set(key, isOpen);
    this.choose({ areAllOpen: isOpen, pages: this.#choice.pages ?? 1 });
  }

  /** Opens or closes the filters. */
  flipFilters(): void {
    this.choose({ hasFilters: !this.#choice.hasFilters, pages: this.#choice.pages ?? 1 });
  }

  /** Loads the search and folds the texts in short slices, before the first letter is typed. */
  async prepareSearch(): Promise<void> {
    const finder = await searchPart.load();
    if (this.#model && finder?.searchOf(this.#model).foldAhead()) setTimeout(() => void this.prepareSearch());
  }

  /** Hands out the duties as a file; what makes it may be lost on the way, which is told beside the buttons. */
  async save(kind: FileKind): Promise<void> {
    const { host, url } = this.#around;
    // What was asked for together with the code of the reader has been drawn once by then.
    await host.updateComplete;
    const [files, sheets] = await Promise.all([filesPart.load(), kind === 'XLSX' ? sheetsPart.load() : null]);
    this.#isFileLost = !files || (kind === 'XLSX' && !sheets);
    if (files && this.#table && !this.#isFileLost)
      await files
        .saveDuties(kind, this.#table, url(), this.#typed, sheets)
        .catch(() => (this.#isFileLost = true));
    host.requestUpdate();
  }

  /** The view that was asked for; without its code it is the first one. */
  get #view(): TableViewName {
    const view = viewOf(this.#around.host, this.#choice);
    return VIEW_PARTS[view]?.isLost ? 'agencies' : view;
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

  #modelOf({ locale: { textLanguage, language } }: Surroundings, rows: PlanRows): TableModel {
    const model = this.#model;
    if (model?.plan === rows.plan && model.lang === textLanguage && model.language === language) return model;
    return (this.#model = createTableModel(rows.plan, textLanguage, language, rows));
  }

  #shownOf(model: TableModel): ShownRows {
    const order = this.#order;
    const search = searchFor(this.#around.host, this.#typed);
    return shownRows(model.all, this.#asked, {
      search: search && ((rows) => search.finder.searchOf(model).ranks(rows, search.query)),
      sort: (rows) => listPart.module?.sortRows(model, rows, order) ?? rows,
      isByRelevance: this.#view === 'list' && order.length === 0,
    });
  }

  #listOf(table: TableView) {
    const { order, isWhole = false } = this.#choice;
    return this.#list.picture(table, {
      order,
      isWhole,
      isPrinting: this.#around.print.isPrinting,
      sort: (column, isAdded) =>
        this.choose({
          order: column === null ? [] : (isAdded ? addedSort : nextSort)(this.#order, column),
        }),
      flipWhole: () => this.choose({ isWhole: !isWhole }),
    });
  }

  #tell(type: 'agency' | 'duty', id: string, agencyIds: readonly string[]): void {
    this.#around.host.dispatchEvent(new SelectEvent({ type, id, agencyIds }));
  }

  async #showMore(first: number): Promise<void> {
    this.choose({ pages: (this.#choice.pages ?? 1) + 1 });
    (await drawn(this.#around.host, 'tbody summary, .block:not([open]) > summary, .matrix .head'))[
      first
    ]?.focus();
  }

  /** The agencies that are shown, whole, with their rows. */
  #blocks(rows = this.#table?.shown.rows ?? []) {
    return groupByAgency(this.#model?.all.agencies ?? [], rows);
  }

  /** Opens the duty that the page's address names and leads there; false where the plan has none of that id. */
  #reveal(id: string): boolean {
    const { model, shown } = this.#table ?? {};
    const own = model?.all.rows.filter(({ entry }) => entry.duty.id === id) ?? [];
    // The code of the list may still be on its way.
    if (!model || !shown || own.length === 0 || (this.#view === 'list' && !listPart.module)) return false;
    // A filter may leave it out: whoever follows a link wants to see its end.
    const isShown = shown.rows.some(({ entry }) => entry.duty.id === id);
    const place = this.#placeOf(id, isShown ? shown.rows : model.all.rows);
    const pages = Math.floor(place / pageSizeOf(this.#around.host)) + 1;
    this.choose({ ...(isShown ? {} : NOTHING_ASKED), pages });
    const { chosen } = this.#around.open;
    for (const { key, agency } of own) chosen.set(key, true).set(`agency/${agency?.id ?? ''}`, true);
    this.#linkedId = id;
    void Promise.resolve(VIEW_PARTS[this.#view]?.load())
      .then(() => drawn(this.#around.host, '.linked summary, .linked .head'))
      .then(([head]) => {
        const row = this.#table?.shown.rows.filter(({ entry }) => entry.duty.id === id)[0];
        if (this.#view === 'list' && row) this.#list.leadTo(row);
        else leadTo(head);
      });
    return true;
  }

  /** Place of a duty's first row among the lines of the view. */
  #placeOf(id: string, rows: readonly DutyRow[]): number {
    if (this.#view === 'list') return rows.map(({ entry }) => entry.duty.id).indexOf(id);
    return lineOfDuty(this.#blocks(rows), id, this.#around.open.has);
  }
}
