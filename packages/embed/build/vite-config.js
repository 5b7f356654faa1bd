import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defaultClientConditions } from 'vite';

import { asciiOutput } from './ascii-plugin.js';
import { minifyTemplates } from './minify-templates.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { version } = JSON.parse(readFileSync(path('../package.json'), 'utf8'));

/** Names that old host libraries replace, and the module that holds the real ones. */
const NATIVES = Object.fromEntries(
  ['Event', 'Document', 'JSON'].map((name) => [name, [path('../src/natives.ts'), name]]),
);

/**
 * What both builds share.
 *
 * @param {import('vite').InlineConfig['build']} build
 * @returns {import('vite').InlineConfig}
 */
function shared(build) {
  return {
    root: path('..'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __KEHOACH_VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    resolve: {
      conditions: ['kehoach-source', ...defaultClientConditions],
      alias: {
        'zod/mini': path('../../contract/src/mini.ts'),
        'lit/decorators.js': path('../src/lean-decorators.ts'),
        // Every message names its id, so the code that would make ids out of texts is not needed.
        './id-generation.js': path('../src/no-id-generation.ts'),
      },
    },
    plugins: [minifyTemplates(), asciiOutput()],
    build: {
      outDir: path('../dist'),
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      ...build,
    },
  };
}

/** Modules that widgets share, unless they load on use. */
const isCommon = (id) =>
  /node_modules|\/packages\/(client|contract)\/src\/|\/packages\/elements\/src\/internal\//.test(id) &&
  !/embed-address|console|tus|idb/.test(id);

const WIDGETS = ['plan-timeline', 'responsibility-table', 'indicator-gauge', 'report-form'];

/** Modules: the loader, one entry a widget, the embed page. Entries keep their names, all else is content-hashed. */
export function moduleBuild() {
  return shared({
    emptyOutDir: true,
    // Library mode: an application build would wrap every dynamic import in its own preloading code.
    lib: {
      entry: {
        kehoach: path('../src/loader.ts'),
        page: path('../src/page/page.ts'),
        ...Object.fromEntries(WIDGETS.map((name) => [name, path(`../src/widgets/${name}.ts`)])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      transform: { inject: NATIVES },
      output: {
        format: 'es',
        minify: true,
        comments: false,
        entryFileNames: ({ name }) => (name === 'page' ? 'embed/page.js' : '[name].js'),
        chunkFileNames: 'chunks/[name]-[hash].js',
        // What every widget needs at once is one file: many small ones would compress worse and cost a request each.
        codeSplitting: { groups: [{ name: 'common', test: isCommon, minShareCount: 3 }] },
      },
    },
  });
}

/** One classic script with everything inside. */
export function classicBuild() {
  return shared({
    lib: {
      entry: { 'kehoach.classic': path('../src/classic.ts') },
      formats: ['iife'],
      name: 'kehoachClassic',
    },
    rolldownOptions: {
      transform: { inject: NATIVES },
      output: { minify: true, comments: false, codeSplitting: false, entryFileNames: '[name].js' },
    },
  });
}
