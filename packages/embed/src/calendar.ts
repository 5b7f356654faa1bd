/** What the classic script loads to save a calendar. */
export { saveCalendar } from '../../elements/src/plan-timeline/export-calendar.js';
export { borrowMessages } from './borrowed-messages.js';
