const ENGLISH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** The English name of a month, 1 for January; the other two languages write numbers. */
export const englishMonth = (month: number): string => ENGLISH.format(Date.UTC(2000, month - 1));
