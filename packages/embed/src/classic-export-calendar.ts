import { msg, str } from '@lit/localize';

import { lostWords } from '../../elements/src/internal/failure-words.js';
import type * as Calendar from './calendar.js';
import { loadBeside } from './load-beside.js';

declare const __KEHOACH_CALENDAR__: string;

const load = loadBeside<typeof Calendar>(__KEHOACH_CALENDAR__);

/**
 * Stands for the timeline's module of this name in the classic script: what makes a calendar is a module beside it, fetched
 * when the first one is saved. A reader is told where it cannot be had, and may ask again.
 */
export async function saveCalendar(
  ...[view, items]: Parameters<typeof Calendar.saveCalendar>
): Promise<void> {
  try {
    const calendar = await load();
    calendar.borrowMessages({ msg, str });
    calendar.saveCalendar(view, items);
  } catch {
    view.say(lostWords());
  }
}
