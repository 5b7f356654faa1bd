import { msg, str } from '@lit/localize';

import type { Fault } from '../faults.js';

/** What is wrong with the files of a question; empty for what concerns no file. */
export function fileFaultWords({ code, about = 0 }: Fault, write: (value: number) => string): string {
  const limit = write(about);
  switch (code) {
    case 'attach':
      return msg('Hãy đính kèm tệp.', { id: 'report-form.fault.attach' });
    case 'too-few-files':
      return msg(str`Cần ít nhất ${limit} tệp.`, { id: 'report-form.fault.too-few-files' });
    case 'too-many-files':
      return msg(str`Không được quá ${limit} tệp. Hãy bớt tệp.`, { id: 'report-form.fault.too-many-files' });
    case 'file-unsent':
      return msg('Tệp chưa tải lên xong. Hãy đợi tải xong rồi gửi.', { id: 'report-form.fault.file-unsent' });
    case 'file-failed':
      return msg('Tệp chưa tải lên được. Hãy thử lại hoặc bỏ tệp.', { id: 'report-form.fault.file-failed' });
    default:
      return '';
  }
}
