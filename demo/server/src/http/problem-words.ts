import type { ProblemCode } from '@kehoach/contract';

/** What a person reads for each problem: its title, and what to do about it. */
export const PROBLEM_WORDS: Readonly<
  Record<ProblemCode, { readonly title: string; readonly detail: string }>
> = {
  'invalid-json': {
    title: 'Nội dung gửi lên không phải là JSON',
    detail: 'Máy chủ không đọc được nội dung như văn bản JSON mã hóa UTF-8.',
  },
  'invalid-body': {
    title: 'Nội dung gửi lên không đúng mẫu',
    detail: 'Có phần thiếu hoặc sai kiểu; vị trí nằm trong "errors".',
  },
  'invalid-query': {
    title: 'Tham số của địa chỉ không hợp lệ',
    detail: 'Có tham số sai; tên tham số nằm trong "errors".',
  },
  'missing-idempotency-key': {
    title: 'Thiếu khóa chống gửi trùng',
    detail: 'Hãy gửi kèm tiêu đề Idempotency-Key gồm 1 đến 255 ký tự ASCII thấy được.',
  },
  'missing-precondition': {
    title: 'Thiếu phiên bản làm căn cứ',
    detail: 'Hãy gửi kèm tiêu đề If-Match với ETag của bản đã đọc.',
  },
  unauthenticated: {
    title: 'Chưa đăng nhập',
    detail: 'Địa chỉ này cần mã truy cập còn hiệu lực của một cơ quan.',
  },
  forbidden: { title: 'Không được phép', detail: 'Máy chủ không cho phép việc này.' },
  'not-found': { title: 'Không tìm thấy', detail: 'Không có gì ở địa chỉ này.' },
  'method-not-allowed': {
    title: 'Phương thức không dùng được ở địa chỉ này',
    detail: 'Các phương thức dùng được nằm trong tiêu đề Allow.',
  },
  'in-progress': {
    title: 'Lần gửi trước chưa xử lý xong',
    detail: 'Một yêu cầu cùng khóa chống gửi trùng đang được xử lý. Hãy thử lại sau ít giây.',
  },
  'offset-conflict': {
    title: 'Vị trí tải lên không khớp',
    detail: 'Hãy hỏi lại vị trí bằng HEAD rồi tải tiếp từ đó.',
  },
  gone: { title: 'Tệp đang tải lên đã hết hạn', detail: 'Hãy tải lại tệp từ đầu.' },
  'precondition-failed': {
    title: 'Bản trên máy chủ đã thay đổi',
    detail: 'Bản đã đọc không còn là bản mới nhất. Hãy đọc lại và so sánh trước khi ghi.',
  },
  'too-large': { title: 'Nội dung quá lớn', detail: 'Nội dung gửi lên vượt giới hạn của máy chủ.' },
  'unsupported-media-type': {
    title: 'Kiểu nội dung không được nhận',
    detail: 'Máy chủ không nhận kiểu nội dung hoặc loại tệp này.',
  },
  'idempotency-key-reused': {
    title: 'Khóa chống gửi trùng đã dùng cho nội dung khác',
    detail: 'Nội dung đã thay đổi thì phải gửi với khóa mới.',
  },
  'invalid-report': {
    title: 'Báo cáo có chỗ cần sửa',
    detail: 'Từng chỗ cần sửa nằm trong "errors".',
  },
  'rate-limited': {
    title: 'Quá nhiều yêu cầu',
    detail: 'Hãy đợi số giây ghi trong tiêu đề Retry-After rồi thử lại.',
  },
  internal: {
    title: 'Máy chủ gặp lỗi',
    detail: 'Yêu cầu chưa được thực hiện. Hãy thử lại sau ít phút.',
  },
};
