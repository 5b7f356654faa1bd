import type { ProblemDetail } from '@kehoach/contract';

/** One fault of a submission: a JSON Pointer, a kind, and what an officer reads. */
export interface Fault extends ProblemDetail {
  readonly pointer: string;
  readonly code: FaultCode;
  readonly detail: string;
}

/** Words of every fault; `{0}` stands for the limit or name that the fault is about. */
const FAULT_WORDS = {
  required: 'Câu này cần được trả lời.',
  'wrong-type': 'Câu trả lời sai kiểu.',
  'unknown-field': 'Mẫu báo cáo không có câu này.',
  'not-asked': 'Câu này không được hỏi với những câu trả lời khác đã chọn.',
  'not-a-question': 'Đây là ghi chú, không nhận câu trả lời.',
  'too-small': 'Giá trị phải từ {0} trở lên.',
  'too-large': 'Giá trị không được quá {0}.',
  'too-short': 'Cần ít nhất {0} ký tự.',
  'too-long': 'Không được quá {0} ký tự.',
  'too-few': 'Cần ít nhất {0} mục.',
  'too-many': 'Không được quá {0} mục.',
  pattern: 'Câu trả lời không đúng dạng yêu cầu.',
  'not-a-date': 'Ngày không có thật hoặc không theo dạng năm-tháng-ngày.',
  'unknown-option': 'Lựa chọn này không có trong mẫu.',
  repeated: 'Mục này bị lặp lại.',
  incomplete: 'Cần cả tử số và mẫu số.',
  'zero-denominator': 'Mẫu số phải lớn hơn 0.',
  'unknown-column': 'Bảng không có cột này.',
  'no-data-not-allowed': 'Câu này không nhận "chưa có số liệu".',
  'reason-missing': 'Cần ghi lý do chưa có số liệu.',
  'sex-sum': 'Tổng số phải bằng nữ cộng nam.',
  sum: 'Số này phải bằng tổng các số thành phần.',
  'not-after': 'Ngày này không được sau ngày kia.',
  'at-most': 'Số này không được lớn hơn số kia.',
  'required-when': 'Câu này cần được trả lời vì câu liên quan đã được trả lời.',
  'unknown-attachment': 'Không có tệp này trong các tệp đã tải lên.',
  'unfinished-attachment': 'Tệp chưa tải lên xong.',
  'used-attachment': 'Tệp này đã thuộc một báo cáo khác.',
  'attachment-type': 'Chỉ nhận các loại tệp: {0}.',
  'attachment-too-large': 'Mỗi tệp không được quá {0} byte.',
  'wrong-agency': 'Mã truy cập không phải của cơ quan này.',
  'not-addressed': 'Mẫu báo cáo không giao cho cơ quan này.',
  'wrong-plan': 'Mẫu báo cáo thuộc kế hoạch khác.',
  'wrong-period': 'Mẫu báo cáo thuộc kỳ {0}.',
  'wrong-form': 'Báo cáo này thuộc mẫu khác.',
  'unknown-report': 'Không có báo cáo này.',
} as const satisfies Record<string, string>;

export type FaultCode = keyof typeof FAULT_WORDS;

/** A fault at a pointer. `about` fills the gap in its words; `detail` replaces them. */
export function fault(
  pointer: string,
  code: FaultCode,
  about: string | number = '',
  detail: string | null = null,
): Fault {
  return { pointer, code, detail: detail ?? FAULT_WORDS[code].replace('{0}', String(about)) };
}
