import { msg } from '@lit/localize';

import type { ProgressFlag } from './progress-types.js';

/** The flags that many values carry: their words are always there, the others' load on use. */
export const COMMON_FLAGS: readonly ProgressFlag[] = ['provisional', 'estimated', 'stale'];

/** What a reader must know beside the value, in words; empty for the rarer flags. For use while rendering. */
export function flagWords(flag: ProgressFlag): string {
  switch (flag) {
    case 'provisional':
      return msg('Số sơ bộ.', { id: 'indicator-gauge.flag.provisional' });
    case 'estimated':
      return msg('Số ước tính.', { id: 'indicator-gauge.flag.estimated' });
    case 'stale':
      return msg('Số liệu đã cũ.', { id: 'indicator-gauge.flag.stale' });
    default:
      return '';
  }
}
