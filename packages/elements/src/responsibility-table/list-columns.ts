import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import type { TableView } from './cells.js';
import { columnWords } from './choice-words.js';
import { agencyKind, nowWords, otherName } from './names.js';
import type { DutyRow } from './read-duties.js';
import type { RowParts } from './table-view.js';

/** Columns of the list that a reader may show or hide, in their order; the duty stands before them always. */
const LIST_COLUMNS = ['agency', 'role', 'partners', 'target', 'activities', 'when', 'section'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** What is shown until a reader chooses. */
export const FIRST_COLUMNS: readonly ListColumn[] = ['agency', 'role', 'section'];

/** Columns whose cells speak for themselves where rows stand one below the other. */
const WITHOUT_LABEL: readonly ListColumn[] = ['agency', 'role'];

/** Key of the disclosure among what a reader opens. */
const KEY = 'columns';

/** The columns that are shown, in words. */
export function shownColumnsWords(columns: readonly ListColumn[]): string {
  const names = (['duty', ...columns] as const).map((column) => `“${columnWords(column)}”`).join(', ');
  return msg(str`đang hiện các cột ${names}`, { id: 'responsibility-table.columns.shown' });
}

/** A disclosure with a box to tick for each column but the duty's. */
export function columnChoice(
  view: TableView,
  columns: readonly ListColumn[],
  choose: (columns: readonly ListColumn[]) => void,
): TemplateResult {
  const handleChange = (column: ListColumn) =>
    choose(LIST_COLUMNS.filter((one) => columns.includes(one) !== (one === column)));
  const isOpen = view.isOpen(KEY);
  const handleToggle = ({ currentTarget }: Event) =>
    view.flip(KEY, (currentTarget as HTMLDetailsElement).open);
  return html`<details class="columns" ?open=${isOpen} @toggle=${handleToggle}>
    <summary>${msg('Cột', { id: 'responsibility-table.columns' })}</summary>
    ${
      isOpen
        ? html`<fieldset>
            <legend>${msg('Hiện bên cạnh phần việc', { id: 'responsibility-table.columns.choose' })}</legend>
            ${LIST_COLUMNS.map(
              (column) =>
                html`<label>
                  <input
                    type="checkbox"
                    .checked=${columns.includes(column)}
                    @change=${() => handleChange(column)}
                  />
                  <span>${columnWords(column)}</span>
                </label>`,
            )}
          </fieldset>`
        : nothing
    }
  </details>`;
}

/** The cells of a row after its head; an empty one is left out where rows stand one below the other. */
export function columnCells(
  view: TableView,
  parts: RowParts,
  columns: readonly ListColumn[],
  row: DutyRow,
  cellRole: string,
): TemplateResult[] {
  return columns.map((column) => {
    const content = CELLS[column](view, parts, row, columns);
    const isEmpty = content === nothing;
    return html`<td role=${cellRole} class=${isEmpty ? 'none' : nothing}>
      ${isEmpty || WITHOUT_LABEL.includes(column) ? nothing : parts.cellLabel(column)}${content}
    </td>`;
  });
}

type CellContent = (
  view: TableView,
  parts: RowParts,
  row: DutyRow,
  columns: readonly ListColumn[],
) => Content;

const CELLS: Record<ListColumn, CellContent> = {
  agency: agencyCell,
  role: (view, { roles }, { party }) => roles(view, party),
  partners: (view, { partners }, row) => partners(view, row),
  target: (view, { marked }, { entry }) => marked(view, entry.duty.target),
  activities: (view, { activities }, { entry }, columns) =>
    activities(view, entry, { isDated: !columns.includes('when') }),
  when: (_view, _parts, { entry }) =>
    entry.activities
      .map(({ when }) => when?.raw)
      .filter(Boolean)
      .join('; ') || nothing,
  section: (view, { section }, { entry }) => section(view, entry),
};

function agencyCell(view: TableView, { foundName, partyName, writtenAs }: RowParts, row: DutyRow): Content {
  const { agency } = row;
  const now = agency ? nowWords(view, agency) : '';
  return html`${partyName(view, row)}
    <wbr />${agency ? [otherName(view, agency, foundName(view, agency)), ' ', agencyKind(agency)] : nothing}
    ${now === '' ? nothing : html`<span class="quiet line">${now}</span>`} ${writtenAs(view, row)}`;
}
