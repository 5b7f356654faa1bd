import { nothing } from 'lit';

import { originOf } from '@kehoach/client';

import { skeleton } from '../internal/frame.js';
import type { Content } from '../internal/frame.js';
import type { ScopeController } from '../internal/scope-controller.js';
import type { TableView } from './cells.js';
import type { FilterName } from './filter-rows.js';
import { NOTHING_ASKED } from './reader-choice.js';
import type { ReaderChoice } from './reader-choice.js';
import { drawn } from './reader-dom.js';
import { filtersPart, scopePart } from './reader-parts.js';
import type { ReaderSurroundings } from './reader-surroundings.js';

/** What the filters of a reader need of it. */
interface Filtered {
  /** The table as it was drawn last. */
  table(): TableView | null;
  choose(choice: ReaderChoice): void;
  /** Tells the page of an agency that was chosen. */
  tellAgency(id: string): void;
}

/** The filters of a table: what chooses them and takes them away, where the focus goes then, and what other widgets hear. */
export class ReaderFilters {
  readonly #around: ReaderSurroundings;
  readonly #reader: Filtered;
  #scope: ScopeController | null = null;

  constructor(around: ReaderSurroundings, reader: Filtered) {
    this.#around = around;
    this.#reader = reader;
  }

  /** The fields of the filters. */
  fields(table: TableView): Content {
    const filter = (name: FilterName, value: string) =>
      name === 'agency' ? this.#chooseAgency(value) : this.#reader.choose({ [name]: value });
    return filtersPart.need(this.#around.host)?.filterFields(table, filter) ?? skeleton();
  }

  /** The filters in force, each to be taken away by itself. */
  chips(table: TableView): Content {
    const { host } = this.#around;
    if (!Object.values(table.shown.filters).some((value) => value !== '')) return nothing;
    const drop = (name: FilterName) => {
      if (name === 'agency') this.#chooseAgency('');
      else this.#reader.choose({ [name]: '' });
      // The button that was pressed goes away.
      void drawn(host, '.chips button, input[type="search"]').then((left) => left[left.length - 1]?.focus());
    };
    return filtersPart.need(host)?.filterChips(table, drop) ?? nothing;
  }

  /** Chooses an agency by its block, or all again. */
  flipAgency(id: string, isChosen: boolean): void {
    this.#chooseAgency(isChosen ? '' : id);
    // Blocks come and go: the focus stays with the agency, which stays open.
    this.#around.open.chosen.set(`agency/${id}`, true);
    void drawn(this.#around.host, '.choose').then((buttons) =>
      buttons.filter(({ dataset }) => dataset.agency === id)[0]?.focus(),
    );
  }

  /** Takes filters and search away. */
  clear(): void {
    const hadAgency = this.#reader.table()?.shown.filters.agency !== '';
    this.#reader.choose(NOTHING_ASKED);
    if (hadAgency) this.#scope?.announce(null);
    // The button that was pressed goes away; the search box stays.
    this.#around.host.renderRoot.querySelector<HTMLElement>('input[type="search"]')?.focus();
  }

  /** Shares the agency with other widgets of the page, where the element names a scope. */
  joinScope(): void {
    const { host, url } = this.#around;
    const part = host.scope && !this.#scope ? scopePart.need(host) : null;
    if (!part) return;
    this.#scope = new part.ScopeController(host, {
      scope: () => host.scope ?? '',
      isInUrl: () => host.syncUrl,
      origin: () => (this.#reader.table() ? (originOf(url()) ?? location.origin) : ''),
      current: () => this.#reader.table()?.shown.filters.agency || null,
      choose: (agencyId) => this.#reader.choose({ agency: agencyId ?? '' }),
    });
  }

  #chooseAgency(id: string): void {
    this.#reader.choose({ agency: id });
    this.#scope?.announce(id || null);
    if (id !== '') this.#reader.tellAgency(id);
  }
}
