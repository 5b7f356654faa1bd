import type { CalendarDate } from '@kehoach/contract';

/**
 * The official long form of a signed document: "ngày 02 tháng 3 năm 2020", with a leading zero for days below 10 and for
 * months 1 and 2 (Decree 30/2020/NĐ-CP, Appendix I). Anything but a date stays as it is.
 */
export const signedDate = (date: CalendarDate) =>
  date.replace(/^(\d{4})-(?:0([3-9])|(\d\d))-(\d\d)$/, 'ngày $4 tháng $2$3 năm $1');
