import { describe, expect, it } from 'vitest';

import { tokenStyles } from './token.styles.js';

const TEXT = 4.5;
const MARK = 3;

type Colours = Record<string, string>;

/** The tokens as a browser reads them, from the text of the sheet. */
function readSheet(css: string) {
  const [plain = '', modern = ''] = css.split('@supports');
  const light: Colours = {};
  const dark: Colours = {};
  const plainLight: Colours = {};
  const families: Record<string, string> = {};
  for (const [, name = '', value = ''] of plain.matchAll(/--_([\w-]+):var\(--kh-color-\1,(#\w{6})\)/g))
    plainLight[name] = value;
  for (const [, name = '', family = ''] of plain.matchAll(
    /--_([\w-]+):var\(--kh-color-\1,var\(--_([\w-]+)\)\)/g,
  ))
    families[name] = family;
  for (const [, name = '', first = '', second = ''] of modern.matchAll(
    /--_([\w-]+):var\(--kh-color-\1,light-dark\((#\w{6}),(#\w{6})\)\)/g,
  )) {
    light[name] = first;
    dark[name] = second;
  }
  for (const name of Object.keys(families)) {
    light[name] = light[families[name] ?? ''] ?? '';
    dark[name] = dark[families[name] ?? ''] ?? '';
  }
  return { light, dark, plainLight, families };
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const { light, dark, plainLight, families } = readSheet(tokenStyles.cssText);
const STATUSES = [
  ...['achieved', 'on-track', 'acceleration-needed', 'limited-progress', 'missed', 'not-achieved'],
  ...['deterioration', 'late', 'no-trend', 'not-available', 'unknown', 'planned', 'cancelled'],
].map((name) => `status-${name}`);

/** Every text and what it stands on. */
const TEXT_PAIRS: [text: string, surface: string][] = [
  ...['surface', 'surface-2'].flatMap((surface) =>
    ['ink', 'ink-2', 'ink-3', 'accent-ink', ...STATUSES, 'campaign'].map((text): [string, string] => [
      text,
      surface,
    ]),
  ),
  ...[...STATUSES, 'campaign'].map((name): [string, string] => [name, `${name}-soft`]),
  ...['accent-ink', 'ink'].map((text): [string, string] => [text, 'accent-soft']),
  ...['acceleration-needed', 'achieved'].map((name): [string, string] => ['ink', `status-${name}-soft`]),
  ['on-accent', 'accent'],
];

/** Every border of a control and every mark that carries meaning, and its surface. */
const MARK_PAIRS: [mark: string, surface: string][] = ['surface', 'surface-2', 'line-2'].flatMap((surface) =>
  ['control-line', 'accent', 'campaign', ...STATUSES].map((mark): [string, string] => [mark, surface]),
);

describe('the colour tokens', () => {
  it('hold every status of the library, each with its soft ground', () => {
    for (const name of STATUSES) expect(light).toHaveProperty([name]);
    for (const name of STATUSES) expect(light).toHaveProperty([`${name}-soft`]);
  });

  it('let the statuses of a family look alike until a portal sets one', () => {
    expect(families).toMatchObject({
      'status-missed': 'status-late',
      'status-deterioration-soft': 'status-late-soft',
      'status-no-trend': 'status-unknown',
    });
  });

  it('are light where a browser does not know light-dark()', () => {
    expect(Object.keys(plainLight).length).toBeGreaterThan(20);
    for (const name of Object.keys(plainLight)) expect(light[name]).toBe(plainLight[name]);
  });

  for (const [scheme, colours] of Object.entries({ light, dark })) {
    it.each(TEXT_PAIRS)(`in ${scheme}: %s can be read on %s`, (text, surface) => {
      expect(contrast(colours[text] ?? '', colours[surface] ?? '')).toBeGreaterThanOrEqual(TEXT);
    });

    it.each(MARK_PAIRS)(`in ${scheme}: %s can be seen on %s`, (mark, surface) => {
      expect(contrast(colours[mark] ?? '', colours[surface] ?? '')).toBeGreaterThanOrEqual(MARK);
    });
  }
});
