import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import { sectionNumber } from '../internal/sections.js';
import { agencyBlocks, blockName } from './agency-blocks.js';
import type { TableView } from './cells.js';
import { cell, legend } from './matrix-cells.js';
import { behind } from './matrix-details.js';
import { cellKey, createMatrix, openedIn } from './matrix-model.js';
import type { Matrix, MatrixColumn, MatrixRow, MatrixSection } from './matrix-model.js';
import { MatrixStage } from './matrix-stage.js';
import { marked, nowWords } from './names.js';
import type { DutyRow } from './read-duties.js';
import type { RowParts } from './table-view.js';

export { matrixStyles } from './matrix.styles.js';

/** Cells drawn in one step: what takes a slow phone well under a tenth of a second. */
const CELLS_A_STEP = 4000;
/** Rows drawn in one step at least, however many agencies there are. */
const FEWEST_ROWS = 8;
/** With more columns heads are turned, so that they can be read without scrolling far. */
const MOST_LEVEL_HEADS = 7;
/** With more columns a sheet of paper would cut the matrix. */
const MOST_PRINTED_COLUMNS = 14;

/** What of a matrix is drawn; `left` is null where blocks by agency stand in for it. */
export interface MatrixPicture {
  readonly body: Content;
  readonly left: number | null;
  /** Rows drawn. */
  readonly drawn: number;
}

export const createMatrixStage = (host: LitElement) => new MatrixStage(host);

const matrices = new WeakMap<readonly DutyRow[], Matrix>();

/** The matrix of these rows: what leaves them as they are, such as opening one, works nothing out again. */
function matrixOf({ shown, model: { plan, all } }: TableView): Matrix {
  const rows = shown.isFiltered ? shown.rows : all.rows;
  const matrix = matrices.get(rows) ?? createMatrix(plan, all, rows);
  matrices.set(rows, matrix);
  return matrix;
}

/** The matrix, or what stands in for it where there is no room. */
export function matrixPicture(
  stage: MatrixStage,
  view: TableView,
  parts: RowParts,
  { pages, isPrinting }: { readonly pages: number; readonly isPrinting: boolean },
): MatrixPicture {
  const { linkedId } = view;
  const matrix = matrixOf(view);
  const columns = matrix.columns.length;
  if (isPrinting ? columns > MOST_PRINTED_COLUMNS : !stage.isWide) {
    const words = msg('Ma trận cần chỗ rộng hơn. Dưới đây là cùng các phần việc đó, xếp theo cơ quan.', {
      id: 'responsibility-table.matrix.narrow',
    });
    return {
      body: [isPrinting ? nothing : html`<p class="quiet">${words}</p>`, agencyBlocks(view)],
      left: null,
      drawn: 0,
    };
  }
  const step = Math.max(FEWEST_ROWS, Math.floor(CELLS_A_STEP / (columns + 1)));
  const linked = linkedId === null ? -1 : placeOf(matrix, linkedId);
  if (linked >= 0) stage.openLinked(linkedId as string, (matrix.rows[linked] as MatrixRow).key);
  const limit = isPrinting ? Infinity : Math.max(step * pages, linked + 1);
  const drawn = Math.min(limit, matrix.rows.length);
  return { body: matrixTable(stage, view, parts, matrix, drawn), left: matrix.rows.length - drawn, drawn };
}

const placeOf = ({ rows }: Matrix, id: string) =>
  rows.map(({ entries }) => entries.some(({ duty }) => duty.id === id)).indexOf(true);

function matrixTable(
  stage: MatrixStage,
  view: TableView,
  parts: RowParts,
  matrix: Matrix,
  drawn: number,
): TemplateResult {
  const { columns } = matrix;
  const rows = matrix.rows.slice(0, drawn);
  const isTurned = columns.length > MOST_LEVEL_HEADS;
  const hasHeads = matrix.sections.length > 1 || (matrix.sections[0]?.path.length ?? 0) > 0;
  const size = sizeWords(view, matrix);
  let place = 0;
  return html`${legend(rows)}
    <p class="matrix-tip quiet" aria-hidden="true" tabindex="-1"></p>
    <div
      class="matrix-area"
      role="group"
      tabindex="0"
      aria-label=${msg('Ma trận phân công, cuộn được theo hai chiều', { id: 'responsibility-table.matrix.area' })}
    >
      <table
        class=${isTurned ? 'matrix turned' : 'matrix'}
        role="grid"
        part="table"
        @keydown=${stage.handleKeydown}
        @focusin=${stage.handleFocusin}
        @pointerover=${stage.handlePoint}
      >
        <caption>
          <span>${size}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col" class="corner" tabindex="-1" data-stop>
              <span class="what">
                ${msg('Hoạt động, phần việc', { id: 'responsibility-table.matrix.rows' })}
              </span>
            </th>
            ${columns.map((column) => columnHead(view, column, isTurned))}
          </tr>
        </thead>
        ${matrix.sections.map((section) => {
          const own = section.rows.slice(0, Math.max(drawn - place, 0));
          place += section.rows.length;
          return own.length === 0
            ? nothing
            : html`<tbody>
                ${hasHeads ? sectionHead(view, section, columns.length) : nothing}
                ${own.map((row) => matrixRow(stage, view, parts, row, columns))}
              </tbody>`;
        })}
      </table>
    </div>`;
}

/** How large the matrix is, and which agencies have no column. */
function sizeWords({ model, locale }: TableView, { rows, columns }: Matrix): string {
  const count = (value: number) => value.toLocaleString(locale.language);
  const agencies = columns.filter((column) => column !== null).length;
  const without = model.all.agencies.length - agencies;
  const [high, wide, none] = [rows.length, agencies, without].map(count);
  const size = msg(str`${high} dòng, ${wide} cơ quan`, { id: 'responsibility-table.matrix.size' });
  return without === 0
    ? size
    : `${size}; ${msg(str`${none} cơ quan không có vai trò trong các dòng này nên không có cột`, { id: 'responsibility-table.matrix.without' })}`;
}

function columnHead(view: TableView, column: MatrixColumn, isTurned: boolean): TemplateResult {
  const name = blockName(view, column);
  const short = view.locale.words(column?.agency?.shortName);
  const now = column ? nowWords(view, column) : '';
  const isChosen = column !== null && view.shown.filters.agency === column.id;
  return html`<th
    scope="col"
    tabindex="-1"
    data-stop
    class=${[column ? '' : 'words', isChosen ? 'chosen' : ''].join(' ')}
  >
    <span class="name" aria-hidden="true">${short === '' ? name : (view.mark(short) ?? short)}</span>
    ${now === '' || isTurned ? nothing : html`<span class="name quiet" aria-hidden="true">${now}</span>`}
    <span class="hidden spoken">${name}${now === '' ? nothing : html`, ${now}`}</span>
  </th>`;
}

function sectionHead(
  view: TableView,
  { path, sectionAsWritten }: MatrixSection,
  columns: number,
): TemplateResult {
  const number = sectionNumber(path) || sectionAsWritten;
  const titles = path.map(({ title }) => marked(view, title)).filter((title) => title !== nothing);
  return html`<tr>
    <th scope="rowgroup" class="section" colspan=${columns + 1} tabindex="-1" data-stop>
      <span class="spread">
        ${
          number === '' && titles.length === 0
            ? msg('không ghi mục', { id: 'responsibility-table.section.none' })
            : [
                number === ''
                  ? nothing
                  : html`<span class="number">${view.mark(number) ?? number}</span>&nbsp;`,
                titles.map((title, depth) => [depth === 0 ? '' : ' › ', title]),
              ]
        }
      </span>
    </th>
  </tr>`;
}

function matrixRow(
  stage: MatrixStage,
  view: TableView,
  parts: RowParts,
  row: MatrixRow,
  columns: readonly MatrixColumn[],
): TemplateResult {
  const isLinked = row.entries.some(({ duty }) => duty.id === view.linkedId);
  const open = (key: string) => () => {
    if (stage.openKey !== key) row.entries.forEach(view.chooseDuty);
    stage.flip(key);
  };
  const opened = openedIn(row, columns, stage.openKey);
  return html`<tr class=${isLinked ? 'linked' : ''}>
      <th scope="row">
        <button
          type="button"
          class="head what"
          tabindex="-1"
          data-stop
          aria-expanded=${stage.openKey === row.key}
          @click=${open(row.key)}
        >
          <span class="title">${rowName(view, row)}</span>
          ${rowPlace(view, row)}
        </button>
      </th>
      ${columns.map((column) => cell(view, parts, row.cells.get(column), column, stage.openKey, cellKey(row, column), open))}
    </tr>
    ${opened ? behind(view, parts, row, opened, columns.length) : nothing}`;
}

/** The activity's name, or what the duty asks. */
function rowName(view: TableView, { activity, missingActivityId, entries }: MatrixRow): Content {
  if (missingActivityId !== '')
    return html`${missingActivityId}
    (${msg('không có trong kế hoạch', { id: 'responsibility-table.activity.missing' })})`;
  const name = marked(view, activity ? activity.title : entries[0]?.duty.summary);
  if (name !== nothing) return name;
  return activity
    ? msg('không ghi tên', { id: 'responsibility-table.activity.unnamed' })
    : msg('không ghi nội dung', { id: 'responsibility-table.duty.unnamed' });
}

/** Its number in the document and the wording of its date, as far as the source has them. */
function rowPlace({ mark }: TableView, { path, activity, sectionAsWritten }: MatrixRow): Content {
  const number = sectionNumber(path) || sectionAsWritten;
  const facts = [
    number === '' ? '' : msg(str`Mục ${number}`, { id: 'responsibility-table.section.written' }),
    activity?.when?.raw ?? '',
  ].filter((fact) => fact !== '');
  const words = facts.join(' · ');
  return words === '' ? nothing : html`<span class="quiet line">${mark(words) ?? words}</span>`;
}
