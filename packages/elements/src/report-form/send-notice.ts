import { msg } from '@lit/localize';

/** What happened to a report that did not go through, and what to do; never a bare code. */
export interface SendNotice {
  readonly title: string;
  readonly advice: string;
}

export const kept = () => msg('Câu trả lời vẫn được giữ ở đây.', { id: 'report-form.send.kept' });

/** What can be said while the part that knows the reasons cannot be had. */
export const plainNotice = (): SendNotice => ({
  title: msg('Chưa có biên nhận cho báo cáo này.', { id: 'report-form.send.no-reason' }),
  advice: kept(),
});
