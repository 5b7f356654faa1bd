/** What @lit/localize tells on `window` when texts of a language are on their way or in use. */
interface LocaleStatus {
  readonly status: 'loading' | 'ready' | 'error';
  readonly readyLocale?: string;
}

/** Languages in the order in which their texts came into use; widgets begin in Vietnamese. */
export const languagesUsed: string[] = ['vi'];

addEventListener('lit-localize-status', (event) => {
  const { readyLocale } = (event as CustomEvent<LocaleStatus>).detail;
  if (readyLocale !== undefined) languagesUsed.push(readyLocale);
});

/** The language whose texts are shown, which follows `<html lang>` once they are loaded. */
export const languageInUse = () => languagesUsed[languagesUsed.length - 1];
