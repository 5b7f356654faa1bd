import { LoadError, problemOf, TokenError } from '@kehoach/client';
import { msg, str } from '@lit/localize';

import { kept } from '../send-notice.js';
import type { SendNotice } from '../send-notice.js';

const tellAdmin = () => msg('Hãy báo cho đơn vị quản trị trang.', { id: 'state.error.tell-admin' });

function refusedWords(status: number): SendNotice {
  switch (status) {
    case 401:
      return loginWords();
    case 403:
      return {
        title: msg('Nơi nhận không cho gửi báo cáo này.', { id: 'report-form.send.forbidden' }),
        advice: msg('Có thể biểu mẫu đã đóng, hoặc tài khoản không thuộc cơ quan này.', {
          id: 'report-form.send.forbidden.advice',
        }),
      };
    case 404:
    case 410:
      return {
        title: msg('Nơi nhận không tìm thấy biểu mẫu này.', { id: 'report-form.send.not-found' }),
        advice: msg('Biểu mẫu có thể đã được gỡ xuống hoặc không giao cho cơ quan của bạn.', {
          id: 'report-form.send.not-found.advice',
        }),
      };
    case 409:
    case 412:
      return {
        title: msg('Nơi nhận đang có một bản khác của báo cáo này.', { id: 'report-form.send.conflict' }),
        advice: msg('Chưa có gì bị ghi đè. Hãy hỏi nơi nhận trước khi gửi lại.', {
          id: 'report-form.send.conflict.advice',
        }),
      };
    case 413:
      return {
        title: msg('Báo cáo lớn quá mức nơi nhận cho phép.', { id: 'report-form.send.too-large' }),
        advice: msg('Hãy rút ngắn các câu trả lời dài; tài liệu nên gửi bằng tệp đính kèm.', {
          id: 'report-form.send.too-large.advice',
        }),
      };
    case 422:
      return {
        title: msg('Nơi nhận chưa nhận báo cáo vì có chỗ cần sửa.', { id: 'report-form.send.invalid' }),
        advice: msg('Hãy sửa các chỗ được nêu rồi gửi lại.', { id: 'report-form.send.invalid.advice' }),
      };
    default:
      return {
        title: msg('Nơi nhận không đọc được báo cáo mà trang này gửi.', {
          id: 'report-form.send.unreadable',
        }),
        advice: tellAdmin(),
      };
  }
}

function loginWords(): SendNotice {
  return {
    title: msg('Chưa gửi được: bạn chưa đăng nhập hoặc phiên đăng nhập đã hết.', {
      id: 'report-form.send.login',
    }),
    advice: msg('Hãy đăng nhập lại trên trang này rồi bấm Gửi.', { id: 'report-form.send.login.advice' }),
  };
}

/** The words for a report that came back to the person. */
export function sendFailureWords(error: unknown): SendNotice {
  if (error instanceof TokenError) return withKept(loginWords());
  if (error instanceof LoadError && error.kind === 'http') {
    const words = refusedWords(error.status ?? 0);
    const detail = error.status === 401 ? null : (problemOf(error)?.detail ?? null);
    const advice = detail === null ? words.advice : `${words.advice} “${detail}”`;
    return withKept({ ...words, advice });
  }
  return withKept({
    title: msg('Máy chủ có trả lời nhưng không có biên nhận đọc được.', {
      id: 'report-form.send.no-receipt',
    }),
    advice: msg('Chưa rõ báo cáo đã tới hay chưa. Bấm Gửi lần nữa không tạo thêm bản thứ hai.', {
      id: 'report-form.send.no-receipt.advice',
    }),
  });
}

const withKept = ({ title, advice }: SendNotice): SendNotice => ({ title, advice: `${advice} ${kept()}` });

/** Why a report is still on its way. */
export function delayWords(error: LoadError): string {
  if (error.kind === 'timeout') {
    return msg('Máy chủ trả lời quá chậm.', { id: 'report-form.delay.timeout' });
  }
  if (error.kind === 'contract') {
    return msg('Nhận được một câu trả lời lạ, có thể của cổng đăng nhập mạng không dây.', {
      id: 'report-form.delay.strange',
    });
  }
  if (error.status === 429) return msg('Máy chủ đang bận.', { id: 'report-form.delay.busy' });
  if (error.status === 409) {
    return msg('Lần gửi trước còn đang được xử lý.', { id: 'report-form.delay.running' });
  }
  return msg(str`Máy chủ đang gặp sự cố (mã ${error.status ?? 0}).`, { id: 'report-form.delay.server' });
}

/** Why Send cannot work on this page at all: nobody knows where to, or who sends. */
export function obstacleWords(hasAddress: boolean): SendNotice {
  return hasAddress
    ? {
        title: msg('Chưa gửi được: trang này chưa cho biết bạn đã đăng nhập.', {
          id: 'report-form.obstacle.token',
        }),
        advice: `${msg('Hãy đăng nhập trên trang này; nếu đã đăng nhập, hãy báo cho đơn vị quản trị trang.', {
          id: 'report-form.obstacle.token.advice',
        })} ${kept()}`,
      }
    : {
        title: msg('Trang này chưa có địa chỉ để gửi báo cáo.', { id: 'report-form.obstacle.address' }),
        advice: `${tellAdmin()} ${kept()}`,
      };
}

/** Said when the page itself kept the report back. */
export function heldWords(): SendNotice {
  return {
    title: msg('Trang web này đã dừng việc gửi báo cáo.', { id: 'report-form.held' }),
    advice: kept(),
  };
}
