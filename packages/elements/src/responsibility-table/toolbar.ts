import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { ROLE_CODES } from '@kehoach/contract';

import { searchField, selectField, viewButtons } from '../internal/controls.js';
import type { Choice } from '../internal/controls.js';
import type { LocaleController } from '../internal/locale.js';
import { sectionNumber } from '../internal/sections.js';
import type { FilterName } from './filter-rows.js';
import type { DutyRow } from './read-duties.js';
import { hasRole, roleWords } from './role-tags.js';
import type { ShownRows, TableModel } from './shown-rows.js';
import { columnWords } from './table-words.js';

/** Views of the table; the first is the default. */
export const TABLE_VIEWS = ['agencies', 'list'] as const;
export type TableViewName = (typeof TABLE_VIEWS)[number];

/** What the controls above the table show and do. */
export interface Toolbar {
  readonly locale: LocaleController;
  readonly model: TableModel;
  readonly shown: ShownRows;
  readonly view: TableViewName;
  readonly typed: string;
  /** In a narrow container all filters are behind their button. */
  readonly isNarrow: boolean;
  readonly isMoreOpen: boolean;
  chooseView(view: TableViewName): void;
  search(query: string): void;
  prepareSearch(): void;
  filter(name: FilterName, value: string): void;
  flipMore(): void;
  clear(): void;
}

/** Views, search and filters. */
export function toolbar(bar: Toolbar): TemplateResult {
  const views: Choice[] = [
    { value: 'agencies', words: msg('Theo cơ quan', { id: 'responsibility-table.view.agencies' }) },
    { value: 'list', words: msg('Danh sách', { id: 'responsibility-table.view.list' }) },
  ];
  const label = msg('Cách xem', { id: 'responsibility-table.view' });
  return html`<div class="toolbar" part="toolbar">
      ${viewButtons(label, views, bar.view, (value) => bar.chooseView(value as TableViewName))}
      ${searchField({
        label: msg('Tìm phần việc, cơ quan', { id: 'responsibility-table.search' }),
        example: msg('ví dụ “binh dang gioi”', { id: 'responsibility-table.search.example' }),
        query: bar.typed,
        search: (query) => bar.search(query),
        prepare: () => bar.prepareSearch(),
      })}
      ${bar.isNarrow ? nothing : roleField(bar)} ${moreButton(bar)}
      ${bar.shown.isFiltered ? clearButton(() => bar.clear()) : nothing}
    </div>
    ${
      bar.isMoreOpen
        ? html`<div class="toolbar filters" part="filters">
            ${bar.isNarrow ? roleField(bar) : nothing} ${agencyField(bar)} ${sectionField(bar)}
          </div>`
        : nothing
    }`;
}

/** The button that takes all filters and the search away. */
export function clearButton(clear: () => void): TemplateResult {
  return html`<button type="button" class="clear" @click=${clear}>
    ${msg('Xóa bộ lọc', { id: 'responsibility-table.filters.clear' })}
  </button>`;
}

function moreButton({ shown, isNarrow, isMoreOpen, flipMore }: Toolbar): TemplateResult {
  const { agency, section, role } = shown.filters;
  const active = [agency, section, isNarrow ? role : ''].filter((value) => value !== '').length;
  return html`<button type="button" aria-expanded=${isMoreOpen ? 'true' : 'false'} @click=${flipMore}>
    ${msg('Bộ lọc', { id: 'responsibility-table.filters' })} ${active > 0 ? `(${active})` : nothing}
  </button>`;
}

function field(
  { shown, filter }: Toolbar,
  name: FilterName,
  all: string,
  choices: readonly Choice[],
): TemplateResult {
  return selectField(
    columnWords(name),
    [{ value: '', words: all }, ...choices],
    shown.filters[name],
    (value) => filter(name, value),
  );
}

const roleField = (bar: Toolbar) =>
  field(bar, 'role', msg('Mọi vai trò', { id: 'responsibility-table.filter.role.all' }), roleChoices(bar));
const agencyField = (bar: Toolbar) =>
  field(
    bar,
    'agency',
    msg('Mọi cơ quan', { id: 'responsibility-table.filter.agency.all' }),
    agencyChoices(bar),
  );
const sectionField = (bar: Toolbar) =>
  field(
    bar,
    'section',
    msg('Mọi mục', { id: 'responsibility-table.filter.section.all' }),
    sectionChoices(bar),
  );

function choice(value: string, words: string, rows: readonly DutyRow[]): Choice {
  return { value, words: `${words} (${new Set(rows.map(({ entry }) => entry)).size})` };
}

function roleChoices({ model: { all, language }, shown }: Toolbar): Choice[] {
  return ROLE_CODES.map((code) => ({ code, rows: all.rows.filter(({ party }) => hasRole(party, code)) }))
    .filter(({ code, rows }) => rows.length > 0 || shown.filters.role === code)
    .map(({ code, rows }) => choice(code, roleWords(code, language), rows));
}

function agencyChoices({ model: { all }, locale }: Toolbar): Choice[] {
  const byAgency = new Map(all.agencies.map((agency) => [agency, [] as DutyRow[]]));
  for (const row of all.rows) if (row.agency) byAgency.get(row.agency)?.push(row);
  return all.agencies.map((agency) =>
    choice(agency.id, locale.words(agency.name) || agency.id, byAgency.get(agency) ?? []),
  );
}

/** Sections with their numbers, indented by their depth; then those that only duties write. */
function sectionChoices({ model: { all }, locale }: Toolbar): Choice[] {
  const known = all.sections.map((path) => {
    const own = path[path.length - 1];
    const words = [sectionNumber(path), locale.words(own?.title)].filter((part) => part !== '').join(' · ');
    const indent = '\u2003'.repeat(path.length - 1);
    return { value: own?.id ?? '', words: `${indent}${words || (own?.id ?? '')}` };
  });
  const written = new Set(
    all.duties.map(({ sectionAsWritten }) => sectionAsWritten).filter((text) => text !== ''),
  );
  return [
    ...known,
    ...[...written].map((text) => ({
      value: text,
      words: msg(str`Mục ${text}`, { id: 'responsibility-table.section.written' }),
    })),
  ];
}
