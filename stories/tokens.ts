import { tokenStyles } from '@kehoach/elements/testing.js';

/** One public design token with its default. */
export interface Token {
  /** `--kh-color-ink` */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

const DEFAULT = /--_[\w-]+:var\((--kh-[\w-]+),((?:[^()]|\([^()]*\))+)\)/g;
const BY_SCHEME = /^light-dark\((.+),(.+)\)$/;

/** `var(--_status-late)`, the default of a status of that family, as the public name that it follows. */
const publicName = (value: string) => value.replace(/^var\(--_([\w-]+)\)$/, 'as --kh-color-$1');

/** Every token, read from the style sheet that the widgets use. */
export function readTokens(): Token[] {
  const tokens = new Map<string, Token>();
  for (const [, name = '', value = ''] of tokenStyles.cssText.matchAll(DEFAULT)) {
    const [, light = value, dark = value] = BY_SCHEME.exec(value) ?? [];
    tokens.set(name, { name, light: publicName(light), dark: publicName(dark) });
  }
  return [...tokens.values()];
}
