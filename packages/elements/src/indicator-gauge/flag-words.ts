import { msg } from '@lit/localize';

import type { ProgressFlag } from './progress-types.js';

/** The flags that many values carry, with their words; the others' load on use. */
const WORDS: Partial<Record<ProgressFlag, () => string>> = {
  provisional: () => msg('Số sơ bộ.', { id: 'indicator-gauge.flag.provisional' }),
  estimated: () => msg('Số ước tính.', { id: 'indicator-gauge.flag.estimated' }),
  stale: () => msg('Số liệu đã cũ.', { id: 'indicator-gauge.flag.stale' }),
};

/** True for the flags whose words load on use. */
export const isRareFlag = (flag: ProgressFlag) => !WORDS[flag];

/** What a reader must know beside the value, in words; empty for the rarer flags. For use while rendering. */
export const flagWords = (flag: ProgressFlag) => WORDS[flag]?.() ?? '';
