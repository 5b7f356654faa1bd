import { msg, str } from '@lit/localize';

import type { Milestone } from '@kehoach/contract';

import type { Language, LocaleController } from '../internal/locale.js';
import { isPercent } from './gauge-scale.js';
import { boundOf } from './milestone.js';
import { boundsOfPeriod } from './period-bounds.js';
import type { GaugeReading } from './read-gauges.js';

/** A unit with more letters than this stands beside the value only and is not repeated in every sentence. */
const LONGEST_REPEATED_UNIT = 6;
const NO_BREAK_SPACE = '\u00a0';
/** Signs and Chinese words follow their number without a space: 27%, 42/100.000, 1.7倍. */
const STANDS_CLOSE = /^[%‰/\u2e80-\uffef]/;

/** How a target is to be met: the sign beside its number, and its words. A map, since data may hold any word. */
const BOUNDS = new Map<string, readonly [sign: string, words: (value: string) => string]>([
  ['>=', ['≥ ', (value) => msg(str`ít nhất ${value}`, { id: 'indicator-gauge.bound.at-least' })]],
  ['>', ['> ', (value) => msg(str`trên ${value}`, { id: 'indicator-gauge.bound.above' })]],
  ['<=', ['≤ ', (value) => msg(str`không quá ${value}`, { id: 'indicator-gauge.bound.at-most' })]],
  ['<', ['< ', (value) => msg(str`dưới ${value}`, { id: 'indicator-gauge.bound.below' })]],
  ['=', ['', (value) => msg(str`bằng ${value}`, { id: 'indicator-gauge.bound.equal' })]],
  ['~', ['≈ ', (value) => msg(str`khoảng ${value}`, { id: 'indicator-gauge.bound.about' })]],
]);

/** One for each language: to make one takes longer than to write many numbers. */
const formats: Partial<Record<Language, Intl.NumberFormat>> = {};

/** What words of the data are picked by. */
export type TextPicker = Pick<LocaleController, 'language' | 'words'>;

/** How numbers of one indicator are said in the language of the interface. For use while rendering. */
export interface Speech {
  /** The unit in words, empty where there is none. */
  readonly unit: string;
  /** A value without its unit. */
  number(value: number): string;
  /** A value with its unit, where the unit is short; yes or no for indicators of that kind. */
  value(value: number): string;
  /** A difference of two values; of two percentages it is in points. */
  amount(amount: number): string;
  /** "ít nhất 27%". */
  target(milestone: Milestone): string;
  /** "≥ 27". */
  goal(milestone: Milestone): string;
  /** "2025", "2016–2020", "1–6/2024". */
  period(code: string): string;
}

/** A number and a unit, as the language of the unit writes them together. */
export function withUnit(value: string, unit: string): string {
  return value + (unit === '' || STANDS_CLOSE.test(unit) ? '' : NO_BREAK_SPACE) + unit;
}

/** A period code in figures; the code itself where it is none. */
export function periodFigures(code: string): string {
  const bounds = boundsOfPeriod(code);
  if (!bounds) return code;
  const last = bounds.end - 1;
  const span = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`);
  const years = span(Math.floor(bounds.start / 12), Math.floor(last / 12));
  const months = span((bounds.start % 12) + 1, (last % 12) + 1);
  return months === '1–12' ? years : `${months}/${years}`;
}

const yesOrNo = (value: number) =>
  value > 0
    ? msg('có', { id: 'indicator-gauge.value.yes' })
    : msg('chưa có', { id: 'indicator-gauge.value.no' });

/** The speech of one indicator in the language of the interface. A long unit is said once, beside the value. */
export function speechOf({ indicator, standing }: GaugeReading, locale: TextPicker): Speech {
  const { language } = locale;
  const { direction, unit: given } = indicator;
  const isBinary = direction === 'binary';
  const unit = isBinary ? '' : locale.words(given?.label) || (isPercent(given) ? '%' : '');
  const isInPoints = isPercent(given) || unit.startsWith('%');
  const isShort = !standing.current || unit.length <= LONGEST_REPEATED_UNIT;
  const repeated = isShort ? unit : unit.startsWith('%') ? '%' : '';
  // At most three decimals, as numbers have unless one asks for more.
  const { format: number } = (formats[language] ??= new Intl.NumberFormat(language));
  const value = (one: number) => (isBinary ? yesOrNo(one) : withUnit(number(one), repeated));
  const boundIn = (milestone: Milestone) => BOUNDS.get(boundOf(milestone, direction));
  return {
    unit,
    number,
    value,
    amount: (amount) =>
      isInPoints
        ? msg(str`${number(amount)} điểm`, { id: 'indicator-gauge.points' })
        : withUnit(number(amount), repeated),
    target: (milestone) => {
      const words = value(milestone.value);
      return isBinary ? words : (boundIn(milestone)?.[1](words) ?? words);
    },
    goal: (milestone) => (boundIn(milestone)?.[0] ?? '') + number(milestone.value),
    period: periodFigures,
  };
}
