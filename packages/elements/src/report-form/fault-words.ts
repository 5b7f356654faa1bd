import { msg, str } from '@lit/localize';

import { formatNumber } from '../internal/format-number.js';
import type { Fault } from './faults.js';
import { fieldsOf } from './form-fields.js';
import type { FormView } from './form-view.js';

/** "(38 + 41 ≠ 80)" for a total and its parts. */
function sumWords([total = 0, ...parts]: readonly number[], write: (value: number) => string): string {
  return `(${parts.map(write).join(' + ')} ≠ ${write(total)})`;
}

/** The form's words for a sum, with the numbers that do not add up. */
function withSum(words: string, { code, numbers }: Fault, write: (value: number) => string): string {
  if (code !== 'sum' || !numbers) return words;
  const [, sentence = '', end = ''] = /^(.*?)([.。]?)$/s.exec(words) ?? [];
  return `${sentence} ${sumWords(numbers, write)}${end}`;
}

function ownWords({ code, about = 0, numbers = [] }: Fault, write: (value: number) => string): string {
  const limit = write(about);
  switch (code) {
    case 'required':
      return msg('Câu này chưa có câu trả lời.', { id: 'report-form.fault.required' });
    case 'choose':
      return msg('Hãy chọn một câu trả lời.', { id: 'report-form.fault.choose' });
    case 'attach':
      return msg('Hãy đính kèm tệp.', { id: 'report-form.fault.attach' });
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
    case 'too-few-files':
      return msg(str`Cần ít nhất ${limit} tệp.`, { id: 'report-form.fault.too-few-files' });
    case 'too-many-files':
      return msg(str`Không được quá ${limit} tệp. Hãy bớt tệp.`, { id: 'report-form.fault.too-many-files' });
    case 'not-a-date':
      return msg('Hãy ghi một ngày có thật theo ngày/tháng/năm, ví dụ 9/6/2020.', {
        id: 'report-form.fault.not-a-date',
      });
    case 'incomplete-share':
      return msg('Hãy ghi cả tử số và mẫu số.', { id: 'report-form.fault.incomplete-share' });
    case 'zero-denominator':
      return msg('Mẫu số phải lớn hơn 0.', { id: 'report-form.fault.zero-denominator' });
    case 'status-missing':
      return msg('Hãy chọn tình trạng thực hiện.', { id: 'report-form.fault.status-missing' });
    case 'total-missing':
      return msg('Hãy ghi tổng số.', { id: 'report-form.fault.total-missing' });
    case 'sex-sum':
      return msg(str`Nữ và nam phải cộng lại bằng tổng số ${sumWords(numbers, write)}.`, {
        id: 'report-form.fault.sex-sum',
      });
    case 'reason-missing':
      return msg('Hãy ghi lý do chưa có số liệu.', { id: 'report-form.fault.reason-missing' });
    case 'sum':
      return msg(str`Số này phải bằng tổng các phần ${sumWords(numbers, write)}.`, {
        id: 'report-form.fault.sum',
      });
    case 'at-most':
      return msg(str`Số này không được lớn hơn ${write(numbers[1] ?? 0)}.`, {
        id: 'report-form.fault.at-most',
      });
    case 'not-after':
      return msg('Ngày này không được sau ngày kia.', { id: 'report-form.fault.not-after' });
    case 'required-when':
      return msg('Câu này cần được trả lời vì câu liên quan đã được trả lời.', {
        id: 'report-form.fault.required-when',
      });
    case 'file-unsent':
      return msg('Tệp chưa tải lên xong. Hãy đợi tải xong rồi gửi.', { id: 'report-form.fault.file-unsent' });
    case 'file-failed':
      return msg('Tệp chưa tải lên được. Hãy thử lại hoặc bỏ tệp.', { id: 'report-form.fault.file-failed' });
    case 'receiver':
      return msg('Nơi nhận chưa chấp nhận câu trả lời này.', { id: 'report-form.fault.receiver' });
  }
}

/** What is wrong, in words that stand the same beside the question and in the summary. */
export function faultWords(view: FormView, fault: Fault): string {
  const write = (value: number) => formatNumber(value, view.language, 12);
  const own = view.locale.words(fault.words);
  const words = own === '' ? ownWords(fault, write) : withSum(own, fault, write);
  if (!fault.cell) return words;
  const { row, columnId } = fault.cell;
  const field = fieldsOf(view.form).filter(({ id }) => id === fault.fieldId)[0];
  const column = (field?.columns ?? []).filter(({ id }) => id === columnId)[0];
  const name = view.locale.words(column?.label) || columnId;
  return msg(str`Dòng ${row}, ${name}: ${words}`, { id: 'report-form.fault.cell' });
}
