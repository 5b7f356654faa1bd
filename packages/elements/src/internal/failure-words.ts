import { msg } from '@lit/localize';

import type { LoadError } from '@kehoach/client';

import { statesPart } from './states-part.js';

/** True for a failure that came with an answer: the words for it load on use, for the network works. */
const hasAnswer = ({ kind }: LoadError) => kind !== 'network' && kind !== 'timeout';

/** Settles when the words for a failure are there, or cannot be had. */
export async function prepareFailureWords(error: LoadError): Promise<void> {
  if (hasAnswer(error)) await statesPart.load();
}

/** What a reader is told where a part of the widget itself could not be fetched. */
export const lostWords = (): string =>
  msg('Chưa tải được phần này. Hãy thử lại, hoặc tải lại trang.', { id: 'state.lost' });

/** What a reader is told about a failure: what happened, and what to do. Never a code, never the server's markup. */
export function failureWords(error: LoadError): string {
  if (hasAnswer(error) && statesPart.module) return statesPart.module.answerWords(error);
  return error.kind === 'timeout'
    ? msg('Máy chủ dữ liệu trả lời quá chậm. Hãy thử lại sau ít phút.', { id: 'state.error.timeout' })
    : msg('Không kết nối được máy chủ dữ liệu. Hãy kiểm tra mạng rồi thử lại.', {
        id: 'state.error.network',
      });
}
