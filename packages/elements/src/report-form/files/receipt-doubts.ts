import type { Report, ReportAttachment } from '@kehoach/contract';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * What the receipt says otherwise than this computer, in words: a file that it does not name, or whose SHA-256 is not that of
 * the file that was chosen here. Nothing where either side knows no SHA-256, or the receiver lists no files at all.
 */
export function receiptDoubts(sent: readonly ReportAttachment[], { attachments }: Report): string[] {
  if (!attachments) return [];
  return sent.flatMap(({ id, name, sha256 }) => {
    const received = attachments.filter((file) => file.id === id)[0];
    if (!received) {
      return msg(str`Biên nhận không ghi tệp “${name}” mà bạn đã gửi.`, {
        id: 'report-form.receipt.lost-file',
      });
    }
    const isSame = !sha256 || !received.sha256 || received.sha256.toLowerCase() === sha256;
    return isSame
      ? []
      : msg(str`Tệp “${name}” ở nơi nhận không giống tệp bạn đã chọn: hai mã kiểm tra khác nhau.`, {
          id: 'report-form.receipt.other-file',
        });
  });
}

/** The doubts above a receipt, with what to do. */
export function doubtBox(doubts: readonly string[]): TemplateResult | typeof nothing {
  return doubts.length === 0
    ? nothing
    : html`<div class="notice bad" part="notice" role="alert">
        <div>
          ${doubts.map((words) => html`<p>${words}</p>`)}
          <p>
            ${msg('Hãy giữ tệp gốc và báo cho nơi nhận, kèm biên nhận này.', { id: 'report-form.receipt.doubt' })}
          </p>
        </div>
      </div>`;
}
