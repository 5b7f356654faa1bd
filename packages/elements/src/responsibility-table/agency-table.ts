import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { successorsOn } from '../internal/agency-names.js';
import type { Content } from '../internal/frame.js';
import { blockName, openWith } from './agency-blocks.js';
import type { CutBlock } from './agency-lines.js';
import { cellLabel, partners, partyName, roles, section, writtenAs } from './cells.js';
import type { TableView } from './cells.js';
import { columnWords } from './choice-words.js';
import { dutyCell, rowClass } from './duty-cell.js';
import { successionDetails } from './duty-details.js';
import type { DutyRow } from './read-duties.js';
import type { AgencyEntry } from './read-rows.js';

const COLUMNS = ['duty', 'role', 'partners', 'section'] as const;

/** What the block of an agency holds: its succession, the button that chooses it, its duties. */
export function agencyTable(view: TableView, { agency, rows, most }: CutBlock): TemplateResult {
  return html`${
      agency
        ? html`<div class="block-tools">${succession(view, agency)} ${chooseButton(view, agency)}</div>`
        : nothing
    }
    <table class="rows" role="table" part="table">
      <caption class="hidden">
        ${msg('Phần việc được giao cho', { id: 'responsibility-table.agency.caption' })}&nbsp;${blockName(view, agency)}
      </caption>
      <thead>
        <tr role="row">
          ${COLUMNS.map(
            (column) =>
              html`<th scope="col" role="columnheader" class="col-${column}">${columnWords(column)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, most).map((row) => dutyRow(view, row))}
      </tbody>
    </table>`;
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

function chooseButton(view: TableView, agency: AgencyEntry): TemplateResult {
  const isChosen = view.shown.filters.agency === agency.id;
  const headingId = `agency-${view.blocks.map((block) => block.agency).indexOf(agency)}`;
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

/** Every known succession with its functions, day and act, on request. */
function succession(view: TableView, agency: AgencyEntry): Content {
  if (successorsOn(agency.agency ?? undefined, view.today).length === 0) return nothing;
  const key = `now/${agency.id}`;
  const isOpen = view.isOpen(key);
  return html`<details class="acts" ?open=${isOpen} @toggle=${openWith(view, key)}>
    <summary>${msg('Căn cứ chuyển giao chức năng', { id: 'responsibility-table.agency.acts' })}</summary>
    ${isOpen ? successionDetails(view, agency) : nothing}
  </details>`;
}
