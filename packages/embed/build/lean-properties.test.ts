import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';

import { leanProperties } from './lean-properties.js';

const FILE = '/repo/packages/elements/src/a/a.ts';
const transform = leanProperties().transform as (
  this: { error(message: string): never },
  code: string,
  id: string,
) => { code: string } | null;
const BUILD = {
  error(message: string): never {
    throw new Error(message);
  },
};

/** What becomes of a class with these members, compiled as in the build. */
async function lean(members: string, more = ''): Promise<string | undefined> {
  const { code } = await transformWithOxc(`export class A extends LitElement { ${members} }\n${more}`, FILE, {
    decorator: { legacy: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
    assumptions: { setPublicClassFields: true },
  });
  return transform.call(BUILD, code, FILE)?.code;
}

describe('leanProperties', () => {
  it('declares all properties of an element by one call, without attributes that are clear from their names', async () => {
    const code = await lean(`
      @property() src = '';
      @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
      @property({ attribute: 'items' }) pageSize = 10;
      @property({ attribute: false }) userKey = null;
      @state() private isOpen = false;`);
    expect(code).not.toContain('_decorate');
    expect(code).toContain(
      'declareProperties(A, "src syncUrl pageSize userKey isOpen", ' +
        '{ syncUrl: { type: Boolean }, pageSize: { attribute: "items" }, userKey: { attribute: false }, ' +
        'isOpen: { state: true, attribute: false } });',
    );
  });

  it.each(["@property() syncUrl = '';", '@property({ type: Boolean }) syncUrl = false;'])(
    'stops at a property of several words that names no attribute, with file and property: %s',
    async (member) => {
      await expect(lean(member)).rejects.toThrow(`${FILE} names no attribute for the property syncUrl`);
    },
  );

  it.each([
    ['a decorator that it does not know', '@property() src = ""; @query("a") link;', ''],
    ['a second class', '@property() src = "";', 'class B { @property() href = ""; }'],
  ])('stops at %s', async (_, members, more) => {
    await expect(lean(members, more)).rejects.toThrow(FILE);
  });

  it('leaves a file without decorators alone', async () => {
    expect(await lean('src = "";')).toBeUndefined();
  });
});
