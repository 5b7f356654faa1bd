import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';

import { ROLE_CODES } from '@kehoach/contract';

import { selectField } from '../internal/controls.js';
import type { Choice } from '../internal/controls.js';
import { sectionNumber } from '../internal/sections.js';
import type { TableView } from './cells.js';
import { columnWords } from './choice-words.js';
import type { FilterName } from './filter-rows.js';
import type { DutyRow } from './read-duties.js';
import { hasRole } from './role-tags.js';
import { roleWords } from './role-words.js';

/** The filters of the table, each a native select; every role and agency says how many duties it leaves. */
export function filterFields(
  view: TableView,
  filter: (name: FilterName, value: string) => void,
): TemplateResult[] {
  const field = (name: FilterName, all: string, choices: readonly Choice[]) =>
    selectField(
      columnWords(name),
      [{ value: '', words: all }, ...choices],
      view.shown.filters[name],
      (value) => filter(name, value),
    );
  return [
    field('role', msg('Mọi vai trò', { id: 'responsibility-table.filter.role.all' }), roleChoices(view)),
    field(
      'agency',
      msg('Mọi cơ quan', { id: 'responsibility-table.filter.agency.all' }),
      agencyChoices(view),
    ),
    field('section', msg('Mọi mục', { id: 'responsibility-table.filter.section.all' }), sectionChoices(view)),
  ];
}

function choice(value: string, words: string, rows: readonly DutyRow[]): Choice {
  return { value, words: `${words} (${new Set(rows.map(({ entry }) => entry)).size})` };
}

function roleChoices({ model: { all }, shown }: TableView): Choice[] {
  return ROLE_CODES.map((code) => ({ code, rows: all.rows.filter(({ party }) => hasRole(party, code)) }))
    .filter(({ code, rows }) => rows.length > 0 || shown.filters.role === code)
    .map(({ code, rows }) => choice(code, roleWords(code), rows));
}

function agencyChoices({ model: { all }, locale }: TableView): Choice[] {
  const rowsOf = new Map<object, DutyRow[]>(all.agencies.map((agency) => [agency, []]));
  for (const row of all.rows) if (row.agency) rowsOf.get(row.agency)?.push(row);
  return all.agencies.map((agency) =>
    choice(agency.id, locale.words(agency.name) || agency.id, rowsOf.get(agency) ?? []),
  );
}

/** Sections that hold duties, with their numbers and indented by their depth; then those that only duties write. */
function sectionChoices({ model: { all }, locale }: TableView): Choice[] {
  const used = new Set(all.duties.flatMap(({ path }) => path.map(({ id }) => id)));
  const known = [...all.paths.keys()].filter((id) => used.has(id));
  const written = new Set(all.duties.map(({ sectionAsWritten }) => sectionAsWritten));
  written.delete('');
  return [
    ...known.map((value) => {
      const path = all.paths.get(value) ?? [];
      const title = locale.words(path[path.length - 1]?.title);
      const words = [sectionNumber(path), title].filter((part) => part !== '').join(' · ');
      return { value, words: '\u2003'.repeat(path.length - 1) + (words || value) };
    }),
    ...[...written].map((value) => ({
      value,
      words: msg(str`Mục ${value}`, { id: 'responsibility-table.section.written' }),
    })),
  ];
}
