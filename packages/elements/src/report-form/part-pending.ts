import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { OnUse } from '../internal/on-use.js';

/** Stands where a part of the form will be, and says so when that part cannot be had. */
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
