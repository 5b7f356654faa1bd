import { fromDayNumber, parseIso } from '@kehoach/contract';
import type { DayNumber } from '@kehoach/contract';

import { formatDate } from '../internal/format-date.js';
import { scaleFor } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';
import { tickWords } from './timeline-axis.js';
import type { NamedTick } from './timeline-axis.js';
import type { FirstView } from './view-context.js';

/** Room in em of the widget that a day and a month need ("14/6", "6月14日"), and the number of a day alone. */
const DATE_ROOM_EM = { vi: 3, en: 3, 'zh-Hans': 4.6 } as const;
const DAY_ROOM_EM = 1.9;
/** Room for a month with its year. */
const YEAR_ROOM_EM = 5.2;
/** 1970-01-01 was a Thursday; weeks begin on Monday (ISO 8601). */
const MONDAY = 4;

/** Spans of `step` days, the first cut off where the axis begins, the last where it ends. */
function spansOf({ first, last }: TimeAxis, step: 1 | 7): { begin: DayNumber; days: number }[] {
  const spans = [];
  for (let begin = first; begin <= last;) {
    const next = step === 1 ? begin + 1 : begin + 7 - ((((begin - MONDAY) % 7) + 7) % 7);
    const end = Math.min(next, last + 1);
    spans.push({ begin, days: end - begin });
    begin = end;
  }
  return spans;
}

/** Days or weeks where they have room, each named by its first day; else months, quarters or years, of which one names the year. */
export function fineScale(view: FirstView, axis: TimeAxis, trackEm: number): readonly NamedTick[] {
  const { language } = view.locale;
  const room = DATE_ROOM_EM[language];
  const emADay = trackEm / (axis.last + 1 - axis.first);
  const step = emADay >= DAY_ROOM_EM ? 1 : emADay * 7 >= room ? 7 : 0;
  if (step === 0) {
    const { months, ticks } = scaleFor(axis, trackEm);
    const hasYear = ticks.some(({ month }) => month === 0);
    return ticks.map((tick, index) => {
      const words = tickWords(view, tick, months);
      const isNamed = !hasYear && index === 0 && tick.days * emADay >= YEAR_ROOM_EM;
      return { days: tick.days, words: isNamed ? [words, ' ', tick.year] : words };
    });
  }
  const spans = spansOf(axis, step);
  const named: NamedTick[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const { begin, days } = spans[index] as (typeof spans)[number];
    const date = fromDayNumber(begin);
    const day = parseIso(date)?.day;
    const next = spans[index + 1];
    const isMonth = index === 0 || day === 1;
    if (days * emADay >= room) {
      named.push({ days, words: step === 7 || isMonth ? formatDate(date, language, false) : day });
    } else if (step === 1 && isMonth && next) {
      // The month needs the room of two days.
      named.push({ days: 2, words: formatDate(date, language, false) });
      index += 1;
    } else named.push({ days, words: step === 1 ? day : '' });
  }
  return named;
}
