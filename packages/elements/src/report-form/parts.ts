import type { ReportForm } from '@kehoach/contract';
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { retryButton } from '../internal/frame.js';
import { onUse } from '../internal/on-use.js';
import type { OnUse } from '../internal/on-use.js';
import { fieldsOf } from './form-fields.js';

/** What files need: fetched once somebody goes on from the first step, or the draft holds files. */
export const filesPart = onUse(() => import('./files/files-part.js'));
export const downloadPart = onUse(() => import('./downloads/download-answers.js'));
/** Parts that only some forms ask for. */
export const proposalsPart = onUse(() => import('./proposals/proposals-part.js'));
export const scopePart = onUse(() => import('../internal/scope-controller.js'));
export const tablePart = onUse(() => import('./tables/table-part.js'));
/** Words for what keeps a report from arriving. */
export const troublePart = onUse(() => import('./troubles/trouble-part.js'));
/** Numbers typed in one language, when a page turns to another. */
export const retypePart = onUse(() => import('./proposals/retype-entries.js'));

/**
 * The parts that a form asks for. They are fetched before its questions are shown, so that they are there when the line is
 * not.
 */
export function partsOf(form: ReportForm, isLinked: boolean): OnUse<object>[] {
  const fields = fieldsOf(form);
  const wanted: [OnUse<object>, boolean][] = [
    [scopePart, isLinked],
    [proposalsPart, fields.some(({ prefill }) => prefill)],
    [tablePart, fields.some(({ type }) => type === 'table')],
  ];
  return wanted.filter(([, isWanted]) => isWanted).map(([part]) => part);
}

/** Why something cannot be shown or done yet: a part is on its way, or cannot be had. */
export function partWords({ isLost }: OnUse<object>): string {
  return isLost
    ? msg('Một phần của biểu mẫu chưa tải được. Hãy thử lại hoặc tải lại trang; bản nháp vẫn còn.', {
        id: 'report-form.part.lost',
      })
    : msg('Đang tải dữ liệu…', { id: 'state.pending' });
}

/** Stands where a part will be; one that cannot be had can be asked for again, and `onTried` runs after that. */
export function partPending(part: OnUse<object>, onTried: () => void): TemplateResult {
  return html`<div class="part-pending" role="status">
    <p class=${part.isLost ? 'fault' : 'quiet'}>${partWords(part)}</p>
    ${part.isLost ? retryButton({ refresh: () => part.load().then(onTried) }) : nothing}
  </div>`;
}
