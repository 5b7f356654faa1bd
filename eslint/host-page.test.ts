import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { hostPageConfig, IDIOMS } from './host-page.js';

/** The rules that report `code`, when it stands in `file`. */
function reported(code: string, file = 'packages/elements/src/sample.ts'): string[] {
  const linter = new Linter({ configType: 'flat' });
  const messages = linter.verify(
    code,
    [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
      ...hostPageConfig,
    ] as Linter.Config[],
    file,
  );
  const fatal = messages.filter((message) => message.fatal);
  expect(fatal).toEqual([]);
  return [...new Set(messages.map((message) => (message.ruleId ?? '').replace('host-page/', '')))];
}

const BROKEN: Record<string, string[]> = {
  'no-array-from': ['Array.from(new Set([1]));', 'const from = Array.from;'],
  'no-reduce': ['[1].reduce((a, b) => a + b, 0);', 'rows.reduceRight(add);', 'rows?.reduce(add);'],
  'no-entries': ['for (const [i, row] of rows.entries()) use(i, row);'],
  'no-for-in': ['for (const key in value) use(key);'],
  'no-bind-with-arguments': ['const f = g.bind(this, 1);'],
  'no-new-bind': ['new X.bind(null);', 'new (X.bind(null))();'],
  'no-event-constructor': [
    "new Event('x');",
    "new window.Event('x');",
    'class Load extends Event {}',
    'const Load = class extends Event {};',
  ],
  'no-find': ['rows.find(isGood);', 'rows.findIndex(isGood);', 'rows?.find(isGood);'],
  'no-date-parse': ["Date.parse('2025-01-02');"],
  'no-to-iso-string': ['new Date().toISOString();'],
  'no-css-interpolation': ['const styles = css`a { gap: ${gap}; }`;'],
  'no-json-stringify': ['JSON.stringify([1]);', 'const text = rows.map(JSON.stringify);'],
  'no-markup-from-text': [
    "node.innerHTML = '<b>';",
    "node.outerHTML = '<b>';",
    "node.insertAdjacentHTML('beforeend', text);",
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    "import { unsafeStatic as x } from 'lit/static-html.js';",
    'document.write(text);',
    "new DOMParser().parseFromString(text, 'text/html');",
  ],
  'no-code-from-text': [
    "eval('1');",
    "new Function('return 1');",
    "Function('return 1');",
    "window.eval('1');",
  ],
  'no-style-attribute': [
    'html`<p style="color: red">x</p>`;',
    'html`<p class="a"\n  style=${x}>x</p>`;',
    'html`<style>p { color: red }</style>`;',
    'html`<p ${ref(a)} .x=${1} style="top: 0"></p>`;',
    "import { styleMap } from 'lit/directives/style-map.js';",
    "node.setAttribute('style', 'top: 0');",
  ],
  'no-request': [
    "fetch('/plans');",
    "window.fetch('/plans');",
    'const request = globalThis.fetch;',
    'new XMLHttpRequest();',
    'navigator.sendBeacon(url);',
  ],
  'no-element-extension-name': [
    'class A extends LitElement { show() {} }',
    'class A extends HTMLElement { get() {} }',
    'class A extends LitElement { select = 1; }',
    'class A extends LitElement { private update() {} }',
    'class A extends LitElement { get match() { return 1; } }',
  ],
  'no-console': ["console.warn('x');"],
  'no-node': [
    "import { readFileSync } from 'node:fs';",
    "const fs = await import('node:fs');",
    'use(process.env.X);',
    "Buffer.from('x');",
  ],
};

const SAFE = [
  'const rows = [...new Set([1])]; for (const row of rows) use(row);',
  'for (const [key, value] of new Map()) use(key, value);',
  'Object.keys(value).map(use); Object.entries(value);',
  'const f = g.bind(this);',
  "class Load extends CustomEvent<string> {} new CustomEvent('x'); const isEvent = event instanceof Event;",
  'function f(event: Event): void {}',
  'const styles = css`a { gap: 1em; }`;',
  'html`<p .style=${text} class="style" data-style="x">x</p>`;',
  'JSON.parse(text); const a = { fetch: 1, console: 2 };',
  'class A extends LitElement { #show() {} refresh() {} get label() { return 1; } }',
  'class Rows { get() {} set() {} }',
  'client.fetch; const { process } = value; value.process.x;',
];

describe('the host-page rules', () => {
  it('have an example for every idiom', () => {
    expect(Object.keys(BROKEN).sort()).toEqual(IDIOMS.map(({ name }) => name).sort());
  });

  for (const [name, examples] of Object.entries(BROKEN)) {
    describe(name, () => {
      it.each(examples)('reports %s', (code) => {
        expect(reported(code)).toEqual([name]);
      });

      it('is silent in tests', () => {
        expect(reported(examples[0] ?? '', 'packages/elements/src/sample.test.ts')).toEqual([]);
      });
    });
  }

  it.each(SAFE)('accept %s', (code) => {
    expect(reported(code)).toEqual([]);
  });

  it.each(IDIOMS.flatMap(({ name, allowedIn = [] }) => allowedIn.map((file) => [name, file] as const)))(
    'allow %s in %s only',
    (name, file) => {
      const code = BROKEN[name]?.[0] ?? '';
      expect(reported(code, file)).toEqual([]);
      expect(reported(code, file.replace('.ts', '-other.ts'))).toEqual([name]);
    },
  );

  it('apply to the four packages and to nothing else', () => {
    const code = 'rows.find(isGood);';
    for (const name of ['contract', 'client', 'elements', 'embed']) {
      expect(reported(code, `packages/${name}/src/deep/sample.ts`)).toEqual(['no-find']);
    }
    expect(reported(code, 'demo/server/src/sample.ts')).toEqual([]);
    expect(reported(code, 'packages/embed/vite.config.ts')).toEqual([]);
  });
});
