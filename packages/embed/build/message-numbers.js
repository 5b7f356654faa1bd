import { readFileSync } from 'node:fs';

import { parseSync, Visitor } from 'vite';

/** Where lit-localize writes the messages of each language. */
const LOCALE = /\/generated\/locales\/[\w-]+\.ts$/;

const parse = (id, code) => parseSync(id, code, { lang: 'ts' }).program;

/** The members of a module's `templates`: message ids and texts in the order they are written. */
function templatesOf(program) {
  let templates = null;
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && id.name === 'templates') templates = init;
    },
  }).visit(program);
  return templates;
}

/** Texts to put in place of parts of a code, as `[start, end, text]`, last part first. */
const replaceParts = (code, parts) =>
  [...parts]
    .sort(([a], [b]) => b - a)
    .reduce((rest, [start, end, text]) => rest.slice(0, start) + text + rest.slice(end), code);

/** Where lit-localize looks a message up, and how it finds its id there. */
const LOOKUP = '/@lit/localize/internal/runtime-msg.js';
const ID = 'options?.id ?? generateId(template)';

/**
 * Numbers the messages in what is built: `msg('…', { id: 'frame.skip' })` becomes `msg('…', 12)`, its place in the tables of
 * translations, which then need no names at all. A tenth of what a widget loads, and a third of a language, were names.
 * A version of lit-localize that looks messages up in another way stops the build.
 *
 * @param {string} localeFile a generated module of any translation; all hold the same messages in the same order
 * @returns {import('vite').Plugin}
 */
export function messageNumbers(localeFile) {
  const known = templatesOf(parse(localeFile, readFileSync(localeFile, 'utf8')));
  const numbers = new Map(known.properties.map(({ key }, index) => [key.value, index]));

  function tableOf(code, id) {
    const { start, end, properties } = templatesOf(parse(id, code));
    const parts = properties.map(({ key, value }, index) => {
      if (numbers.get(key.value) !== index) throw new Error(`${id}: "${key.value}" is not message ${index}`);
      return [key.start, value.start, ''];
    });
    return replaceParts(code, [[start, start + 1, '['], ...parts, [end - 1, end, ']']]);
  }

  function callsIn(code, id) {
    const parts = [];
    new Visitor({
      CallExpression({ callee, arguments: [, options] }) {
        if (callee.type !== 'Identifier' || callee.name !== 'msg') return;
        const { value } = options.properties.find(({ key }) => key.name === 'id');
        if (!numbers.has(value.value)) throw new Error(`${id}: "${value.value}" has no translation`);
        parts.push([options.start, options.end, String(numbers.get(value.value))]);
      },
    }).visit(parse(id, code));
    return replaceParts(code, parts);
  }

  return {
    name: 'kehoach:message-numbers',
    enforce: 'pre',
    transform(code, id) {
      if (LOCALE.test(id)) return { code: tableOf(code, id), map: null };
      if (id.endsWith(LOOKUP)) {
        if (!code.includes(ID)) throw new Error(`${LOOKUP} no longer holds "${ID}"`);
        return { code: code.replace(ID, 'options'), map: null };
      }
      if (!/\/packages\/elements\/src\/.*\.ts$/.test(id) || !code.includes('msg(')) return null;
      return { code: callsIn(code, id), map: null };
    },
  };
}
