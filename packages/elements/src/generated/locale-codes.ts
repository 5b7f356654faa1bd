/**
 * The locale code that templates in this source code are written in.
 */
export const sourceLocale = `vi`;

/**
 * The other locale codes that this application is localized into. Sorted
 * lexicographically.
 */
export const targetLocales = [`en`, `zh-Hans`] as const;
