import { msg, str } from '@lit/localize';
import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

import type { LocalizedText } from '@kehoach/contract';

import { flagWords } from './flag-words.js';
import type { GaugeScale } from './gauge-scale.js';
import type { ProgressFlag } from './progress-types.js';
import type { GaugeReading } from './read-gauges.js';
import { sexSplit } from './sex-split.js';
import type { Speech, TextPicker } from './speech.js';

export { shownObservation } from './sex-split.js';

/** What a reader must know beside the value, in words; empty for what stands with the method. For use while rendering. */
export function rareFlagWords(flag: ProgressFlag): string {
  switch (flag) {
    case 'suppressed':
      return msg('Có kỳ được ẩn (số nhỏ).', { id: 'indicator-gauge.flag.suppressed' });
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
      return flagWords(flag);
  }
}

/** That a status is official, and whose. For use while rendering. */
export const officialWords = (by: LocalizedText | null | undefined, locale: TextPicker) =>
  msg(str`Đánh giá chính thức. ${locale.words(by)}`, { id: 'indicator-gauge.official' });

/** Why there is no value although something is known; empty where nothing is. For use while rendering. */
export function missingWords({ standing: { current, reason, flags } }: GaugeReading): string {
  if (current) return '';
  if (reason === 'only-disaggregated')
    return msg('Không có số chung, chỉ có số theo nhóm.', { id: 'indicator-gauge.fact.by-group' });
  return flags.length > 0 ? msg('Số liệu được ẩn (số nhỏ).', { id: 'indicator-gauge.fact.hidden' }) : '';
}

/** The women's and the men's value and the gap, where both are known. For use while rendering. */
export function sexWords(reading: GaugeReading, say: Speech): string {
  const split = sexSplit(reading);
  if (!split) return '';
  const [female, male] = split;
  return msg(
    str`Nữ ${say.value(female)}, nam ${say.value(male)}, chênh ${say.amount(Math.abs(female - male))}.`,
    { id: 'indicator-gauge.sex' },
  );
}

/** The range that nature gives, on a bar; `anchorOf` keeps its words on the track. */
export function naturalMark(
  [low, high]: readonly [number, number],
  { at }: GaugeScale,
  say: Speech,
  anchorOf: (at: number, letters: number) => { anchor: string },
): SVGTemplateResult {
  const [from, to] = [at(low), at(high)].sort((a, b) => a - b) as [number, number];
  const middle = (from + to) / 2;
  const words = msg(str`tự nhiên ${say.number(low)}–${say.number(high)}`, {
    id: 'indicator-gauge.bar.natural',
  });
  const percent = (fraction: number) => `${fraction * 100}%`;
  return svg`<rect class="natural" x=${percent(from)} width=${percent(to - from)} height="1em" rx=".3em"></rect>
    <text text-anchor=${anchorOf(middle, words.length).anchor} x=${percent(middle)} y="-.6em">${words}</text>`;
}
