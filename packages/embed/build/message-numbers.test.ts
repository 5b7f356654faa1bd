import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { messageNumbers } from './message-numbers.js';

const CODE = '/repo/packages/elements/src/frame.ts';
const OTHER_LOCALE = '/repo/packages/elements/src/generated/locales/zh-Hans.ts';

let folder: string;
let transform: (code: string, id: string) => { code: string } | null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'));
  const locale = join(folder, 'en.ts');
  writeFileSync(
    locale,
    "import { str } from '@lit/localize';\nexport const templates = { 'a.one': `One`, 'a.two': str`Two ${0}` };\n",
  );
  transform = messageNumbers(locale).transform as typeof transform;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('messageNumbers', () => {
  it('names a message by its place among the translations, also in typed code', () => {
    const code =
      "const a = (n: number): string => msg(str`Hai ${n}`, { id: 'a.two' }) + msg('Một', { id: 'a.one' });";
    expect(transform(code, CODE)?.code).toBe(
      "const a = (n: number): string => msg(str`Hai ${n}`, 1) + msg('Một', 0);",
    );
  });

  it('leaves other ids and other files alone', () => {
    expect(transform("const a = { id: 'a.one' }; msg('Một', { id: 'a.one' });", CODE)?.code).toBe(
      "const a = { id: 'a.one' }; msg('Một', 0);",
    );
    expect(transform("msg('Một', { id: 'a.one' });", '/repo/node_modules/x/index.ts')).toBeNull();
  });

  it('writes a translation as a table without names', () => {
    const code = "export const templates = {\n  'a.one': `一`,\n'a.two': str`二 ${0}`,\n};";
    expect(transform(code, OTHER_LOCALE)?.code).toBe(
      'export const templates = [\n  `一`,\nstr`二 ${0}`,\n];',
    );
  });

  it('has a message looked up by its number, and refuses a lookup that it does not know', () => {
    const lookup = '/node_modules/@lit/localize/internal/runtime-msg.js';
    expect(transform('const id = options?.id ?? generateId(template);', lookup)?.code).toBe(
      'const id = options;',
    );
    expect(() => transform('const id = idOf(options);', lookup)).toThrow('no longer holds');
  });

  it('refuses a message without a translation, and translations in another order', () => {
    expect(() => transform("msg('Ba', { id: 'a.three' })", CODE)).toThrow('"a.three" has no translation');
    const swapped = 'export const templates = { "a.two": str`二 ${0}`, "a.one": `一` };';
    expect(() => transform(swapped, OTHER_LOCALE)).toThrow('"a.two" is not message 0');
  });
});
