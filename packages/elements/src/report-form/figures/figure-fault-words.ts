import { msg, str } from '@lit/localize';

import type { Fault } from '../faults.js';

type Write = (value: number) => string;

/** "(38 + 41 ≠ 80)" for a total and its parts. */
function sumWords([total = 0, ...parts]: readonly number[], write: Write): string {
  return `(${parts.map(write).join(' + ')} ≠ ${write(total)})`;
}

/** The form's words for a sum, with the numbers that do not add up. */
function withSum(words: string, { code, numbers }: Fault, write: Write): string {
  if (code !== 'sum' || !numbers) return words;
  const [, sentence = '', end = ''] = /^(.*?)([.。]?)$/s.exec(words) ?? [];
  return `${sentence} ${sumWords(numbers, write)}${end}`;
}

function ownWords({ code, numbers = [] }: Fault, write: Write): string {
  switch (code) {
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
    default:
      return '';
  }
}

/** What is wrong with several figures; `words` are the form's own, where it has some. */
export function figureFaultWords(fault: Fault, words: string, write: Write): string {
  return words === '' ? ownWords(fault, write) : withSum(words, fault, write);
}
