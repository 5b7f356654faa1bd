import { msg, str } from '@lit/localize';

import { formatNumber } from '../internal/format-number.js';
import type { Fault } from './faults.js';
import type { FormView } from './form-view.js';
import { figureFaultWords } from './figures/figure-fault-words.js';
import { filesPart, partWords, tablePart } from './parts.js';

function ownWords({ code, about = 0 }: Fault, write: (value: number) => string): string {
  const limit = write(about);
  switch (code) {
    case 'required':
      return msg('Câu này chưa có câu trả lời.', { id: 'report-form.fault.required' });
    case 'choose':
      return msg('Hãy chọn một câu trả lời.', { id: 'report-form.fault.choose' });
    case 'not-a-number':
      return msg(str`Hãy ghi một số, ví dụ ${write(1234.5)}.`, { id: 'report-form.fault.not-a-number' });
    case 'ambiguous-number':
      return msg(str`Số này có thể hiểu hai cách. Nếu ý bạn là ${limit} thì hãy ghi đúng như vậy.`, {
        id: 'report-form.fault.ambiguous-number',
      });
    case 'too-many-digits':
      return msg('Số này có quá nhiều chữ số.', { id: 'report-form.fault.too-many-digits' });
    case 'not-whole':
      return msg('Hãy ghi một số nguyên, không có phần thập phân.', { id: 'report-form.fault.not-whole' });
    case 'too-small':
      return msg(str`Giá trị phải từ ${limit} trở lên.`, { id: 'report-form.fault.too-small' });
    case 'too-large':
      return msg(str`Giá trị không được quá ${limit}.`, { id: 'report-form.fault.too-large' });
    case 'too-short':
      return msg(str`Hãy ghi ít nhất ${limit} ký tự.`, { id: 'report-form.fault.too-short' });
    case 'too-long':
      return msg(str`Không được quá ${limit} ký tự.`, { id: 'report-form.fault.too-long' });
    case 'pattern':
      return msg('Câu trả lời chưa đúng dạng mà biểu mẫu yêu cầu.', { id: 'report-form.fault.pattern' });
    case 'too-few':
      return msg(str`Cần ít nhất ${limit} mục.`, { id: 'report-form.fault.too-few' });
    case 'too-many':
      return msg(str`Không được quá ${limit} mục.`, { id: 'report-form.fault.too-many' });
    case 'not-a-date':
      return msg('Hãy ghi một ngày có thật theo ngày/tháng/năm, ví dụ 9/6/2020.', {
        id: 'report-form.fault.not-a-date',
      });
    case 'reason-missing':
      return msg('Hãy ghi lý do chưa có số liệu.', { id: 'report-form.fault.reason-missing' });
    case 'receiver':
      return msg('Nơi nhận chưa chấp nhận câu trả lời này.', { id: 'report-form.fault.receiver' });
    default:
      // What is wrong with a file is said by the part for files.
      return partWords(filesPart);
  }
}

/** What is wrong, in words that stand the same beside the question and in the summary. */
export function faultWords(view: FormView, fault: Fault): string {
  const write = (value: number) => formatNumber(value, view.language, 12);
  const own = view.locale.words(fault.words);
  const words =
    figureFaultWords(fault, own, write) ||
    own ||
    filesPart.module?.fileFaultWords(fault, write) ||
    ownWords(fault, write);
  return tablePart.module?.cellFaultWords(view, fault, words) ?? words;
}
