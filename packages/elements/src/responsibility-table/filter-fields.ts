import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { ROLE_CODES, roleCodeOf } from '@kehoach/contract';

import { selectField } from '../internal/controls.js';
import type { Choice } from '../internal/controls.js';
import type { Content } from '../internal/frame.js';
import { icon } from '../internal/icons.js';
import { sectionNumber } from '../internal/sections.js';
import type { TableView } from './cells.js';
import { countChoices } from './choice-counts.js';
import type { ChoiceCounts } from './choice-counts.js';
import { columnWords } from './choice-words.js';
import type { FilterName } from './filter-rows.js';
import type { Responsibilities } from './read-duties.js';
import { remember } from './remember.js';
import { roleWords } from './role-words.js';
import type { TableModel } from './shown-rows.js';

const CROSS = 'M4 4l8 8M12 4l-8 8';
const NAMES: readonly FilterName[] = ['role', 'agency', 'section'];

/** Counts of a plan of which nothing is left out: what of it can be chosen. */
const choicesOf = remember((all: Responsibilities) => countChoices(all));

/** What was counted last for a plan, and what was asked for then. */
const counted = new WeakMap<
  TableModel,
  { readonly asked: readonly string[]; readonly counts: ChoiceCounts }
>();

/** Counts of the choices beside what else is asked for: once for each change of that, not for each drawing. */
function countsOf({ model, shown, marking }: TableView): ChoiceCounts {
  const asked = [...NAMES.map((name) => shown.filters[name]), marking];
  const known = counted.get(model);
  if (known && known.asked.every((value, nth) => value === asked[nth])) return known.counts;
  const counts = countChoices(model.all, shown);
  counted.set(model, { asked, counts });
  return counts;
}

/**
 * The filters of the table, each a native select; every choice says how many duties it leaves beside the search and the other
 * filters.
 */
export function filterFields(
  view: TableView,
  filter: (name: FilterName, value: string) => void,
): TemplateResult[] {
  const all: Record<FilterName, string> = {
    role: msg('Mọi vai trò', { id: 'responsibility-table.filter.role.all' }),
    agency: msg('Mọi cơ quan', { id: 'responsibility-table.filter.agency.all' }),
    section: msg('Mọi mục', { id: 'responsibility-table.filter.section.all' }),
  };
  const choices = { role: roleChoices, agency: agencyChoices, section: sectionChoices };
  return NAMES.map((name) =>
    selectField(
      columnWords(name),
      [{ value: '', words: all[name] }, ...choices[name](view)],
      view.shown.filters[name],
      (value) => filter(name, value),
    ),
  );
}

/** The filters in force, each a button that takes it away and says how many duties it leaves beside the others. */
export function filterChips(view: TableView, drop: (name: FilterName) => void): Content {
  const { filters } = view.shown;
  const words: Record<FilterName, (value: string) => string> = {
    role: (value) => roleWords(roleCodeOf(value)),
    agency: (value) => agencyWords(view, value),
    section: (value) => sectionWords(view, value),
  };
  return html`<ul
    class="chips"
    aria-label=${msg('Bộ lọc đang dùng', { id: 'responsibility-table.filters.used' })}
  >
    ${NAMES.filter((name) => filters[name] !== '').map(
      (name) =>
        html`<li>
          <button type="button" @click=${() => drop(name)}>
            ${columnWords(name)}: ${withCount(view, name, filters[name], words[name](filters[name]))}
            <span class="hidden">– ${msg('bỏ bộ lọc này', { id: 'responsibility-table.filter.drop' })}</span>
            ${icon(CROSS)}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** "Chủ trì (34)": a choice with its number of duties. */
function withCount(view: TableView, name: FilterName, value: string, words: string): string {
  const count = countsOf(view)[name].get(name === 'role' ? roleCodeOf(value) : value) ?? 0;
  return `${words} (${count.toLocaleString(view.locale.language)})`;
}

const choice = (view: TableView, name: FilterName, value: string, words: string): Choice => ({
  value,
  words: withCount(view, name, value, words),
});

function roleChoices(view: TableView): Choice[] {
  const { role } = choicesOf(view.model.all);
  return ROLE_CODES.filter((code) => role.has(code) || view.shown.filters.role === code).map((code) =>
    choice(view, 'role', code, roleWords(code)),
  );
}

function agencyWords({ model, locale }: TableView, id: string): string {
  const [agency] = model.all.agencies.filter((one) => one.id === id);
  return locale.words(agency?.name) || id;
}

function agencyChoices(view: TableView): Choice[] {
  return view.model.all.agencies.map(({ id, name }) =>
    choice(view, 'agency', id, view.locale.words(name) || id),
  );
}

/** A section by its number and title, or as a duty writes it. */
function sectionWords({ model: { all }, locale }: TableView, id: string): string {
  const path = all.paths.get(id);
  if (!path) return msg(str`Mục ${id}`, { id: 'responsibility-table.section.written' });
  const title = locale.words(path[path.length - 1]?.title);
  return [sectionNumber(path), title].filter((part) => part !== '').join(' · ') || id;
}

/** Sections that hold duties, indented by their depth; then those that only duties write. */
function sectionChoices(view: TableView): Choice[] {
  const { paths } = view.model.all;
  const { section } = choicesOf(view.model.all);
  const known = [...paths.keys()].filter((id) => section.has(id));
  const written = [...section.keys()].filter((id) => !paths.has(id));
  return [...known, ...written].map((id) => {
    const depth = Math.max((paths.get(id)?.length ?? 1) - 1, 0);
    return choice(view, 'section', id, '\u2003'.repeat(depth) + sectionWords(view, id));
  });
}
