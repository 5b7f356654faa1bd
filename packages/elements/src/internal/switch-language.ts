import { configureLocalization } from '@lit/localize';

import { sourceLocale, targetLocales } from '../generated/locale-codes.js';

const { setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  loadLocale: (locale) =>
    locale === 'en' ? import('../generated/locales/en.js') : import('../generated/locales/zh-Hans.js'),
});

/** Puts all messages into another language. Loaded on use: most pages are in the language that the code is written in. */
export const switchLanguage: (language: string) => Promise<void> = setLocale;
