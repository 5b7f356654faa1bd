import { msg } from '@lit/localize';

/** Labels of the boxes about the report itself. */
export function detailLabel(part: string): string {
  switch (part) {
    case 'number':
      return msg('Số, ký hiệu báo cáo', { id: 'report-form.details.number' });
    case 'signer':
      return msg('Người ký', { id: 'report-form.details.signer' });
    case 'contact':
      return msg('Người liên hệ', { id: 'report-form.details.contact' });
    default:
      return msg('Cơ quan báo cáo', { id: 'report-form.details.agency' });
  }
}
