import { LoadError, problemOf, TokenError } from '@kehoach/client';
import type { AttachmentLimits } from '@kehoach/contract';
import { msg, str } from '@lit/localize';

import { formatBytes, formatShare } from '../../internal/format-number.js';
import type { Language } from '../../internal/locale.js';
import type { AttachedFile } from '../report-draft.js';
import { FileGoneError } from './upload-controller.js';
import type { FileState, RefusedFile } from './upload-controller.js';

const MEBIBYTE = 1_048_576;

/** A limit as forms write it: 20 971 520 is meant as 20 MB. */
function limitBytes(bytes: number, language: Language): string {
  return bytes % MEBIBYTE === 0 ? `${bytes / MEBIBYTE} MB` : formatBytes(bytes, language);
}

/** What a form takes: "PDF, DOCX; mỗi tệp tối đa 20 MB; nhiều nhất 5 tệp cho cả báo cáo". */
export function limitWords(limits: AttachmentLimits | null, language: Language): string {
  const endings = (limits?.accept ?? []).map((ending) => ending.replace('.', '').toUpperCase()).join(', ');
  const { maxBytes, max } = limits ?? {};
  return [
    ...(endings === '' ? [] : [endings]),
    ...(typeof maxBytes === 'number'
      ? [msg(str`mỗi tệp tối đa ${limitBytes(maxBytes, language)}`, { id: 'report-form.file.max-bytes' })]
      : []),
    ...(typeof max === 'number'
      ? [msg(str`nhiều nhất ${max} tệp cho cả báo cáo`, { id: 'report-form.file.max' })]
      : []),
  ].join('; ');
}

/** Why a file was not taken. */
export function refusalWords(
  { name, fault }: RefusedFile,
  limits: AttachmentLimits | null,
  language: Language,
) {
  const endings = (limits?.accept ?? []).join(', ');
  switch (fault) {
    case 'type':
      return msg(str`“${name}” không đúng loại. Chỉ nhận ${endings}.`, { id: 'report-form.file.type' });
    case 'empty':
      return msg(str`“${name}” là tệp trống.`, { id: 'report-form.file.empty' });
    case 'too-large':
      return msg(str`“${name}” lớn quá ${limitBytes(limits?.maxBytes ?? 0, language)}.`, {
        id: 'report-form.file.too-large',
      });
    case 'content':
      return msg(str`Nội dung của “${name}” không phải loại tệp mà tên tệp ghi.`, {
        id: 'report-form.file.content',
      });
    case 'password':
      return msg(str`“${name}” có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.`, {
        id: 'report-form.file.password',
      });
    case 'too-many':
      return msg(str`“${name}” không thêm được: báo cáo nhận nhiều nhất ${limits?.max ?? 0} tệp.`, {
        id: 'report-form.file.too-many',
      });
    case 'repeated':
      return msg(str`“${name}” đã có trong danh sách.`, { id: 'report-form.file.repeated' });
  }
}

function failureWords(error: unknown): string {
  if (error instanceof FileGoneError) {
    return msg('tệp không còn trên máy này; hãy bỏ rồi chọn lại', { id: 'report-form.file.gone' });
  }
  if (error instanceof TokenError || (error instanceof LoadError && error.status === 401)) {
    return msg('chưa đăng nhập hoặc phiên đăng nhập đã hết', { id: 'report-form.file.unauthenticated' });
  }
  if (!(error instanceof LoadError) || error.kind !== 'http') {
    return msg('mất kết nối; sẽ tải tiếp từ chỗ dừng', { id: 'report-form.file.cut' });
  }
  if (error.status === 413) {
    return msg('nơi nhận cho là tệp quá lớn', { id: 'report-form.file.refused-size' });
  }
  const problem = problemOf(error);
  const detail = problem?.detail ?? problem?.title;
  return detail
    ? msg(str`nơi nhận không nhận tệp: ${detail}`, { id: 'report-form.file.refused-detail' })
    : msg('nơi nhận chưa nhận được tệp', { id: 'report-form.file.refused' });
}

/** How a file stands, beside its name and size. */
export function fileStateWords(
  { bytes, isSent }: AttachedFile,
  { kind, sentBytes, error }: FileState,
  language: Language,
  canSend: boolean,
): string {
  if (isSent) return msg('đã tải lên', { id: 'report-form.file.sent' });
  if (kind === 'failed') return failureWords(error);
  if (kind === 'sending') {
    const share = formatShare(bytes === 0 ? 0 : sentBytes / bytes, language);
    return msg(str`đang tải lên ${share}, tiếp tục được khi mất mạng`, { id: 'report-form.file.sending' });
  }
  return canSend
    ? msg('chờ tải lên', { id: 'report-form.file.waiting' })
    : msg('giữ trên máy này, sẽ tải lên khi bạn đăng nhập', { id: 'report-form.file.kept' });
}
