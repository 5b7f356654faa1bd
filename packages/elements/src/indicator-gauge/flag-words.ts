import { msg } from '@lit/localize';

import type { ProgressFlag } from './progress-types.js';

/** What a reader must know beside the value, in words; empty for what stands with the method. For use while rendering. */
export function flagWords(flag: ProgressFlag): string {
  switch (flag) {
    case 'provisional':
      return msg('Số sơ bộ.', { id: 'indicator-gauge.flag.provisional' });
    case 'estimated':
      return msg('Số ước tính.', { id: 'indicator-gauge.flag.estimated' });
    case 'suppressed':
      return msg('Có kỳ được ẩn (số nhỏ).', { id: 'indicator-gauge.flag.suppressed' });
    case 'stale':
      return msg('Số liệu đã cũ.', { id: 'indicator-gauge.flag.stale' });
    case 'series-break':
      return msg('Chuỗi số liệu bị ngắt: không so được với trước đó.', {
        id: 'indicator-gauge.flag.series-break',
      });
    case 'below-natural-range':
      return msg('Thấp hơn mức tự nhiên: không phải là tốt hơn.', {
        id: 'indicator-gauge.flag.below-natural-range',
      });
    case 'target-in-other-framework':
      return msg('Chương trình khác đặt mục tiêu khác.', { id: 'indicator-gauge.flag.other-framework' });
    default:
      return '';
  }
}
