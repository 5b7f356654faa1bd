import type { Report, ReportAttachment } from '@kehoach/contract';
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { CHECK, icon } from '../internal/icons.js';
import type { Language } from '../internal/locale.js';
import { detailLabel } from './detail-label.js';
import { formatInstant } from './format-instant.js';
import { filesPart, partPending } from './parts.js';

interface ReceiptOptions {
  readonly report: Report;
  /** The files that went with it, as this computer knows them. */
  readonly sentFiles: readonly ReportAttachment[];
  readonly title: string;
  readonly agency: string;
  readonly receiver: string;
  readonly language: Language;
  readonly level: number;
  onCopy(text: string): void;
  onPrint(): void;
  onAgain(): void;
  /** The part for files was asked for again. */
  onTried(): void;
}

type Line = readonly [label: string, text: string];

function receiptLines({ report, title, agency, receiver, language }: ReceiptOptions): Line[] {
  const { receipt, submittedAt, id } = report;
  const at = receipt?.receivedAt || submittedAt;
  const attachments = (report.attachments ?? []).map(({ name, sha256 }): Line => [
    name,
    sha256 ? `SHA-256 ${sha256}` : noHash(),
  ]);
  return [
    [msg('Số biên nhận', { id: 'report-form.receipt.number' }), receipt?.number || id],
    [
      msg('Nhận lúc', { id: 'report-form.receipt.at' }),
      at ? formatInstant(at, language) : msg('nơi nhận không ghi', { id: 'report-form.receipt.unknown' }),
    ],
    [msg('Báo cáo', { id: 'report-form.receipt.report' }), title],
    [detailLabel('agency'), agency],
    [msg('Nơi nhận', { id: 'report-form.receipt.receiver' }), receiver],
    [
      msg('Mã kiểm tra của báo cáo', { id: 'report-form.receipt.hash' }),
      receipt?.sha256 ? `SHA-256 ${receipt.sha256}` : noHash(),
    ],
    ...attachments,
  ];
}

const noHash = () => msg('nơi nhận không ghi', { id: 'report-form.receipt.unknown' });

/** Proof that the report has arrived, to keep, copy and print. */
export function receiptView(options: ReceiptOptions): TemplateResult {
  const lines = receiptLines(options).filter(([, text]) => text !== '');
  const files = filesPart.module;
  const doubts = files?.receiptDoubts(options.sentFiles, options.report) ?? [];
  const text = [...lines.map(([label, value]) => `${label}: ${value}`), ...doubts].join('\n');
  return html`<div class="receipt" part="receipt">
    <div class="step-title good" id="step-title" tabindex="-1" role="heading" aria-level=${options.level}>
      ${icon(CHECK)} ${msg('Báo cáo đã được nhận', { id: 'report-form.receipt.title' })}
    </div>
    ${files?.doubtBox(doubts) ?? (options.sentFiles.length > 0 ? partPending(filesPart, options.onTried) : nothing)}
    <dl>
      ${lines.map(
        ([label, value]) =>
          html`<div class="row">
            <dt>${label}</dt>
            <dd class=${value.startsWith('SHA-256') ? 'hash' : ''}>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="quiet">
      ${msg('Bản gửi ở đây không thay cho văn bản đã ký, đóng dấu.', { id: 'report-form.not-signed' })}
    </p>
    <div class="buttons">
      <button type="button" class="primary" @click=${options.onPrint}>
        ${msg('In biên nhận', { id: 'report-form.receipt.print' })}
      </button>
      <button type="button" @click=${() => options.onCopy(text)}>
        ${msg('Chép biên nhận', { id: 'report-form.receipt.copy' })}
      </button>
      <button type="button" class="link" @click=${options.onAgain}>
        ${msg('Xóa biên nhận khỏi máy này và lập báo cáo mới', { id: 'report-form.receipt.again' })}
      </button>
    </div>
  </div>`;
}
