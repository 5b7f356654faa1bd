import { msg } from '@lit/localize';

import type { ProgressFlag } from './progress-types.js';

/** The flags that stand beside a value, with their words; the others stand with the method. */
const WORDS: Partial<Record<ProgressFlag, () => string>> = {
  suppressed: () => msg('Có kỳ được ẩn (số nhỏ).', { id: 'indicator-gauge.flag.suppressed' }),
  'series-break': () =>
    msg('Chuỗi số liệu bị ngắt: không so được với trước đó.', { id: 'indicator-gauge.flag.series-break' }),
  provisional: () => msg('Số sơ bộ.', { id: 'indicator-gauge.flag.provisional' }),
  estimated: () => msg('Số ước tính.', { id: 'indicator-gauge.flag.estimated' }),
  'below-natural-range': () =>
    msg('Thấp hơn mức tự nhiên: không phải là tốt hơn.', { id: 'indicator-gauge.flag.below-natural-range' }),
  stale: () => msg('Số liệu đã cũ.', { id: 'indicator-gauge.flag.stale' }),
  'target-in-other-framework': () =>
    msg('Chương trình khác đặt mục tiêu khác.', { id: 'indicator-gauge.flag.other-framework' }),
};

/** What a reader must know beside the value, in words; empty for what stands with the method. For use while rendering. */
export const flagWords = (flag: ProgressFlag) => WORDS[flag]?.() ?? '';
