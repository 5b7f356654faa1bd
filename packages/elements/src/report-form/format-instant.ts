import { parseIso, VIETNAM_OFFSET_MINUTES, fromDayNumber } from '@kehoach/contract';

import { formatDate } from '../internal/format-date.js';
import type { Language } from '../internal/locale.js';

const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 1_440;

/** Day and time of an instant in Viet Nam, from milliseconds since the epoch: `['2020-06-09', '10:42']`. */
function inVietnam(epochMs: number): [string, string] {
  const minutes = Math.floor(epochMs / MINUTE_MS) + VIETNAM_OFFSET_MINUTES;
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const ofDay = minutes - day * MINUTES_A_DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return [fromDayNumber(day), `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`];
}

/** The time of day in Viet Nam: `10:42`; with its date where that is not today. */
export function formatTime(epochMs: number, nowMs: number, language: Language): string {
  const [day, time] = inVietnam(epochMs);
  const [today] = inVietnam(nowMs);
  return day === today ? time : `${time}, ${formatDate(day, language)}`;
}

/** An instant of the contract (`2025-06-05T09:41:08+07:00`) as `09:41, 5/6/2025` in Viet Nam; the text itself where it is none. */
export function formatInstant(text: string, language: Language): string {
  const epochMs = new Date(text).getTime();
  if (!parseIso(text.slice(0, 10)) || !text.includes('T') || Number.isNaN(epochMs)) return text;
  const [day, time] = inVietnam(epochMs);
  return `${time}, ${formatDate(day, language)}`;
}
