import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import {
  agencyKind,
  agencyName,
  cellLabel,
  nowWords,
  otherName,
  partners,
  partyName,
  roles,
  section,
  writtenAs,
} from './cells.js';
import type { TableView } from './cells.js';
import { dutyCell, openWith, rowClass } from './duty-cell.js';
import { agenciesWithoutDuty, firstRows, groupByAgency } from './group-by-agency.js';
import type { AgencyBlock } from './group-by-agency.js';
import type { AgencyEntry, DutyRow } from './read-duties.js';
import { hasRole } from './role-tags.js';
import { columnWords, dutiesWords } from './table-words.js';

/** One block for each agency, in the order of the document; then, quietly, the agencies that have no duty. */
export function agenciesView(view: TableView): TemplateResult {
  const blocks = groupByAgency(view.model.all, view.shown.rows);
  return html`${firstRows(blocks, view.limit).map((block, place) => agencyBlock(view, block, `agency-${place}`))}
  ${view.shown.isFiltered ? nothing : withoutDuty(view)}`;
}

function withoutDuty(view: TableView): Content {
  const agencies = agenciesWithoutDuty(view.model.all);
  if (agencies.length === 0) return nothing;
  return html`<p class="quiet without" part="without-duty">
    ${msg(str`${agencies.length} cơ quan không có phần việc riêng:`, { id: 'responsibility-table.agencies.without' })}
    ${agencies.map((agency, index) => html`${index === 0 ? nothing : '; '}${agencyName(view, agency)}`)}.
  </p>`;
}

function agencyBlock(view: TableView, block: AgencyBlock, id: string): TemplateResult {
  const { agency, rows } = block;
  const title = agency
    ? agencyName(view, agency)
    : msg('Các bên chỉ ghi bằng lời trong văn bản', { id: 'responsibility-table.agency.words-only' });
  return html`<div class="block" part="agency">
    <div class="block-head">
      <div class="block-title">
        <div role="heading" aria-level=${view.headingLevel} id=${id}>
          ${title} ${agency ? otherName(view, agency, true) : nothing}
        </div>
        ${agency ? agencyKind(agency) : nothing} ${agency ? now(view, agency) : nothing}
      </div>
      <div class="block-tools">
        <span class="quiet">${blockCount(view, block)}</span>
        ${agency ? chooseButton(view, agency, id) : nothing}
      </div>
    </div>
    <table class="rows" role="table" part="table">
      <caption class="hidden">
        ${msg('Phần việc được giao cho', { id: 'responsibility-table.agency.caption' })} ${title}
      </caption>
      <thead>
        <tr role="row">
          ${(['duty', 'role', 'partners', 'section'] as const).map(
            (column) =>
              html`<th scope="col" role="columnheader" class="col-${column}">${columnWords(column)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => dutyRow(view, row))}
      </tbody>
    </table>
  </div>`;
}

function dutyRow(view: TableView, row: DutyRow): TemplateResult {
  const others = partners(view, row);
  return html`<tr role="row" class=${rowClass(view, row)}>
    ${dutyCell(view, row)}
    <td role="cell">
      ${row.agency ? nothing : html`<p>${partyName(view, row)}</p>`} ${roles(view, row.party)}
      ${writtenAs(view, row)}
    </td>
    <td role="cell" class=${others === nothing ? 'none' : ''}>
      ${others === nothing ? nothing : [cellLabel('partners'), others]}
    </td>
    <td role="cell">${cellLabel('section')}${section(view, row.entry)}</td>
  </tr>`;
}

/** "18 phần việc · chủ trì 6". */
function blockCount({ locale }: TableView, { agency, rows }: AgencyBlock): string {
  const led = agency ? rows.filter(({ party }) => hasRole(party, 'lead')).length : 0;
  const duties = dutiesWords(new Set(rows.map(({ entry }) => entry)).size, locale.language);
  return led === 0
    ? duties
    : `${duties} · ${msg(str`chủ trì ${led}`, { id: 'responsibility-table.agency.leads' })}`;
}

function chooseButton(view: TableView, agency: AgencyEntry, headingId: string): TemplateResult {
  const isChosen = view.shown.filters.agency === agency.id;
  return html`<button
    type="button"
    class="choose"
    data-agency=${agency.id}
    aria-describedby=${headingId}
    @click=${() => view.chooseAgency(agency, isChosen)}
  >
    ${
      isChosen
        ? msg('Xem mọi cơ quan', { id: 'responsibility-table.agency.all' })
        : msg('Chọn cơ quan này', { id: 'responsibility-table.agency.choose' })
    }
  </button>`;
}

/** "nay là …", opening to every known succession with its functions, day and act. */
function now(view: TableView, agency: AgencyEntry): Content {
  const words = nowWords(view, agency);
  if (words === '') return nothing;
  const key = `now/${agency.id}`;
  const isOpen = view.isOpen(key);
  return html`<details class="now" ?open=${isOpen} @toggle=${openWith(view, key)}>
    <summary>${words}</summary>
    ${isOpen ? (view.details()?.successionDetails(view, agency) ?? nothing) : nothing}
  </details>`;
}
