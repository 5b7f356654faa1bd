import type { ReportForm } from '@kehoach/contract';
import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { onUse } from '../internal/on-use.js';
import type { OnUse } from '../internal/on-use.js';
import { fieldsOf } from './form-fields.js';

/** Parts that only some forms ask for. */
export const agencyPart = onUse(() => import('./agencies/agency-part.js'));
export const figuresPart = onUse(() => import('./figures/figures-part.js'));
export const filesPart = onUse(() => import('./files/files-part.js'));
export const proposalsPart = onUse(() => import('./proposals/proposals-part.js'));
export const tablePart = onUse(() => import('./tables/table-part.js'));
/** Words for what keeps a report from arriving. */
export const troublePart = onUse(() => import('./troubles/trouble-part.js'));
/** Numbers typed in one language, when a page turns to another. */
export const retypePart = onUse(() => import('./proposals/retype-entries.js'));

/** Questions that are answered by several figures. */
export const FIGURE_TYPES: readonly string[] = ['percent', 'indicator-value', 'task-result'];

/**
 * The parts that a form asks for. They are fetched before its questions are shown, so that they are there when the line is
 * not.
 */
export function partsOf(form: ReportForm, isLinked: boolean): OnUse<object>[] {
  const fields = fieldsOf(form);
  const types = fields.map(({ type }) => type);
  const wanted: [OnUse<object>, boolean][] = [
    [agencyPart, isLinked || (form.agencies ?? []).length > 1],
    [figuresPart, (form.rules ?? []).length > 0 || types.some((type) => FIGURE_TYPES.includes(type))],
    [filesPart, types.includes('file')],
    [proposalsPart, fields.some(({ prefill }) => prefill)],
    [tablePart, types.includes('table')],
  ];
  return wanted.filter(([, isWanted]) => isWanted).map(([part]) => part);
}

/** Stands where a form will be, and says so when a part of it cannot be had. */
export function partPending({ isLost }: OnUse<object>): TemplateResult {
  return html`<p class="part-pending ${isLost ? 'fault' : 'quiet'}">
    ${
      isLost
        ? msg('Một phần của biểu mẫu chưa tải được. Hãy tải lại trang; bản nháp vẫn còn.', {
            id: 'report-form.part.lost',
          })
        : msg('Đang tải dữ liệu…', { id: 'state.pending' })
    }
  </p>`;
}
