/**
 * Parts of a widget that load on use, but that the first view of real data waits for: plan 580 of the demo data, its
 * indicators and its report form in a wide container. A flow test compares the list with what a browser fetches there.
 *
 * @type {Readonly<Record<string, readonly string[]>>} by entry; names of chunks without their hash
 */
export const FIRST_VIEW = {
  'plan-timeline.js': [],
  'responsibility-table.js': [],
  'indicator-gauge.js': [],
  'report-form.js': [],
};

/** The same for a container of the width of a phone, where it differs. */
export const NARROW_FIRST_VIEW = {
  'plan-timeline.js': ['timeline-list'],
};
