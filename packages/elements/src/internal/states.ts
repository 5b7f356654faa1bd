import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { LoadError } from '@kehoach/client';

import { retryButton } from './frame.js';
import type { FrameParts } from './frame.js';

/** The state without data that no failure brought about: no address yet, or nothing at the address. */
export function quietState<Value>(parts: FrameParts<Value>): TemplateResult {
  const { host, resource, widgetName } = parts;
  if (resource.status === 'empty')
    return html`<div class="state" part="state">
      <strong>${parts.emptyWords}</strong>
      ${msg('Dữ liệu sẽ hiện ở đây khi cơ quan công bố.', { id: 'state.empty.advice' })}
      ${retryButton(resource)}
    </div>`;
  return html`<div class="state" part="state">
    <strong>${msg(str`${widgetName}: chưa có địa chỉ dữ liệu.`, { id: 'state.setup.title' })}</strong>
    ${msg('Thêm thuộc tính src, ví dụ:', { id: 'state.setup.advice' })}
    <code>&lt;${host.localName} src="${parts.exampleSrc}"&gt;</code>
  </div>`;
}

/** What a reader is told about an answer that is of no use: what happened, and what to do. */
export function answerWords({ kind, status, retryAfter }: LoadError): string {
  if (kind === 'version') {
    return msg('Dữ liệu thuộc một phiên bản mà trang này chưa đọc được. Hãy báo cho đơn vị quản trị trang.', {
      id: 'state.error.version',
    });
  }
  if (kind === 'address') {
    return msg('Địa chỉ dữ liệu chưa đúng hoặc chưa được phép. Hãy báo cho đơn vị quản trị trang.', {
      id: 'state.error.address',
    });
  }
  if (kind === 'contract') {
    return msg('Không đọc được dữ liệu nhận về. Hãy báo cho đơn vị quản trị trang.', {
      id: 'state.error.contract',
    });
  }
  if (status === 404 || status === 410) {
    return msg('Không tìm thấy dữ liệu này. Dữ liệu có thể đã được chuyển đi hoặc gỡ xuống.', {
      id: 'state.error.not-found',
    });
  }
  if (status === 401 || status === 403) {
    return msg('Dữ liệu này chưa được công khai. Hãy báo cho đơn vị quản trị trang.', {
      id: 'state.error.forbidden',
    });
  }
  if (retryAfter !== null) {
    return msg(str`Máy chủ dữ liệu đang bận. Hãy thử lại sau ${retryAfter} giây.`, {
      id: 'state.error.busy',
    });
  }
  return msg('Máy chủ dữ liệu đang gặp sự cố. Hãy thử lại sau ít phút.', { id: 'state.error.server' });
}
