import { msg, str } from '@lit/localize';

import type { LoadError } from '@kehoach/client';

/** What a reader is told about a failure: what happened, and what to do. Never a code, never the server's markup. */
export interface FailureWords {
  readonly title: string;
  readonly advice: string;
}

/** The words for a failure, in the language of the interface. */
export function failureWords(error: LoadError): FailureWords {
  const retryLater = msg('Hãy thử lại sau ít phút.', { id: 'state.error.retry-later' });
  switch (error.kind) {
    case 'network':
      return {
        title: msg('Không kết nối được máy chủ dữ liệu.', { id: 'state.error.network' }),
        advice: msg('Hãy kiểm tra mạng rồi thử lại.', { id: 'state.error.check-network' }),
      };
    case 'timeout':
      return {
        title: msg('Máy chủ dữ liệu trả lời quá chậm.', { id: 'state.error.timeout' }),
        advice: retryLater,
      };
    case 'http':
      return httpWords(error, retryLater);
    case 'version':
      return {
        title: msg('Dữ liệu thuộc một phiên bản mà trang này chưa đọc được.', { id: 'state.error.version' }),
        advice: msg('Hãy báo cho đơn vị quản trị trang.', { id: 'state.error.tell-admin' }),
      };
    case 'address':
      return {
        title: msg('Địa chỉ dữ liệu chưa đúng hoặc chưa được phép.', { id: 'state.error.address' }),
        advice: msg('Hãy báo cho đơn vị quản trị trang.', { id: 'state.error.tell-admin' }),
      };
    case 'contract':
      return {
        title: msg('Không đọc được dữ liệu nhận về.', { id: 'state.error.contract' }),
        advice: msg('Hãy báo cho đơn vị quản trị trang.', { id: 'state.error.tell-admin' }),
      };
  }
}

function httpWords(error: LoadError, retryLater: string): FailureWords {
  const { status, retryAfter } = error;
  if (status === 404 || status === 410) {
    return {
      title: msg('Không tìm thấy dữ liệu này.', { id: 'state.error.not-found' }),
      advice: msg('Dữ liệu có thể đã được chuyển đi hoặc gỡ xuống.', { id: 'state.error.moved' }),
    };
  }
  if (status === 401 || status === 403) {
    return {
      title: msg('Dữ liệu này chưa được công khai.', { id: 'state.error.forbidden' }),
      advice: msg('Hãy báo cho đơn vị quản trị trang.', { id: 'state.error.tell-admin' }),
    };
  }
  if (retryAfter !== null) {
    return {
      title: msg('Máy chủ dữ liệu đang bận.', { id: 'state.error.busy' }),
      advice: msg(str`Hãy thử lại sau ${retryAfter} giây.`, { id: 'state.error.retry-after' }),
    };
  }
  return { title: msg('Máy chủ dữ liệu đang gặp sự cố.', { id: 'state.error.server' }), advice: retryLater };
}
