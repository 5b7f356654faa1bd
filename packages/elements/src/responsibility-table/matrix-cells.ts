import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { ROLE_CODES } from '@kehoach/contract';
import type { Party } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import type { TableView } from './cells.js';
import type { MatrixColumn, MatrixRow } from './matrix-model.js';
import { agencyName, marked } from './names.js';
import type { DutyRow } from './read-duties.js';
import { roleTags } from './role-tags.js';
import type { RoleTag } from './role-tags.js';
import type { RowParts } from './table-view.js';

/** Stands where a party is named without a role. */
const NO_ROLE = '–';

const noRoleWords = () => msg('không ghi vai trò', { id: 'responsibility-table.role.none' });

/** A cell with nothing in it: most are. */
const EMPTY = html`<td tabindex="-1" data-stop></td>`;

/** One mark; its words stand beside it for assistive technology. */
function mark({ family, mark: letters }: Pick<RoleTag, 'family' | 'mark'>): TemplateResult {
  return html`<span class="role ${family}"><span class="mark">${letters}</span></span>`;
}

/** The roles of several parties, each once; words of the source's own make a role of their own. */
function tagsOf(rows: readonly DutyRow[]): RoleTag[] {
  return roleTags({ roles: rows.flatMap(({ party }) => party?.roles ?? []) });
}

const marks = (tags: readonly RoleTag[]): Content =>
  tags.length === 0 ? mark({ family: 'act', mark: NO_ROLE }) : tags.map(mark);

/** "chủ trì, báo cáo", with the source's own words. */
export function roleList(view: TableView, tags: readonly RoleTag[]): Content {
  if (tags.length === 0) return noRoleWords();
  return tags.map(({ words, ownWords }, nth) => [
    nth === 0 ? '' : ', ',
    words.toLowerCase(),
    ownWords === null ? '' : html` (${marked(view, ownWords)})`,
  ]);
}

/** The cell of a column: the marks of its roles as one button, with the whole sentence for assistive technology. */
export function cell(
  view: TableView,
  parts: RowParts,
  rows: readonly DutyRow[] | undefined,
  column: MatrixColumn,
  openKey: string | null,
  key: string,
  open: (key: string) => () => void,
): TemplateResult {
  if (!rows) return EMPTY;
  const isChosen = column !== null && view.shown.filters.agency === column.id;
  return html`<td class=${isChosen ? 'chosen' : ''}>
    <button
      type="button"
      class="cell"
      tabindex="-1"
      data-stop
      aria-expanded=${openKey === key}
      @click=${open(key)}
    >
      ${column ? agencyCell(view, rows, column) : wordsCell(view, parts, rows)}
    </button>
  </td>`;
}

function agencyCell(
  view: TableView,
  rows: readonly DutyRow[],
  column: NonNullable<MatrixColumn>,
): TemplateResult {
  const tags = tagsOf(rows);
  return html`<span class="marks" aria-hidden="true">${marks(tags)}</span>
    <span class="hidden spoken">${agencyName(view, column)}: ${roleList(view, tags)}</span>`;
}

/** Parties that are named by words only: the words are what there is. */
function wordsCell(view: TableView, parts: RowParts, rows: readonly DutyRow[]): TemplateResult[] {
  return rows.map((row) => {
    const tags = tagsOf([row]);
    return html`<span class="party"
      ><span>${parts.partyName(view, row)}</span>${
        row.party
          ? html`<span class="hidden">: ${roleList(view, tags)}. </span
              ><span class="marks" aria-hidden="true">${marks(tags)}</span>`
          : nothing
      }</span
    >`;
  });
}

/** The marks of the rows drawn, each with its words. */
export function legend(rows: readonly MatrixRow[]): TemplateResult {
  const tags = new Map<string, RoleTag>();
  let hasNoRole = false;
  const look = (party: Party | null) => {
    const own = roleTags(party);
    if (party && own.length === 0) hasNoRole = true;
    for (const tag of own) tags.set(tag.code, tag);
  };
  for (const { entries } of rows) for (const { duty } of entries) duty.parties?.forEach(look);
  const items = ROLE_CODES.map((code) => tags.get(code)).filter((tag) => tag !== undefined);
  return html`<ul
    class="legend"
    aria-label=${msg('Ký hiệu vai trò', { id: 'responsibility-table.matrix.legend' })}
  >
    ${items.map((tag) => html`<li>${mark(tag)} ${tag.words}</li>`)}
    ${hasNoRole ? html`<li>${mark({ family: 'act', mark: NO_ROLE })} ${noRoleWords()}</li>` : nothing}
  </ul>`;
}
