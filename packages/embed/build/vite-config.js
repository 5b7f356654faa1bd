import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defaultClientConditions } from 'vite';

import { asciiOutput } from './ascii-plugin.js';
import { classicGroups } from './classic-groups.js';
import { leanContract } from './lean-contract.js';
import { leanLit } from './lean-lit.js';
import { leanProperties } from './lean-properties.js';
import { messageNumbers } from './message-numbers.js';
import { minifyTemplates } from './minify-templates.js';
import { retriedImports } from './retried-imports.js';
import { zipInPlace } from './zip-in-place.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { version } = JSON.parse(readFileSync(path('../package.json'), 'utf8'));

/** Names that old host libraries replace, and the module that holds the real ones. */
const NATIVES = Object.fromEntries(
  ['Event', 'Document', 'JSON'].map((name) => [name, [path('../src/natives.ts'), name]]),
);

/**
 * What the builds share.
 *
 * @param {import('vite').InlineConfig['build'] & { alias?: object, define?: object, plugins?: import('vite').Plugin[] }} options for the build, besides aliases
 *   and constants of its own
 * @returns {import('vite').InlineConfig}
 */
function shared({ alias, define, plugins = [], rolldownOptions, ...build }) {
  return {
    root: path('..'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __KEHOACH_VERSION__: JSON.stringify(version),
      'process.env.NODE_ENV': '"production"',
      ...define,
    },
    resolve: {
      conditions: ['kehoach-source', ...defaultClientConditions],
      alias: {
        'zod/mini': path('../../contract/src/mini.ts'),
        './css-tag.js': path('../src/lean-css-tag.ts'),
        'js-base64': path('../src/native-base64.ts'),
        'url-parse': path('../src/native-url.ts'),
        ...alias,
      },
    },
    plugins: [
      ...plugins,
      leanProperties(),
      messageNumbers(path('../../elements/src/generated/locales/en.ts')),
      leanContract(),
      leanLit(),
      minifyTemplates(),
      retriedImports(),
      zipInPlace(),
      asciiOutput(),
    ],
    build: {
      outDir: path('../dist'),
      emptyOutDir: false,
      target: 'es2022',
      // After the bundler's own minifier: the second pass takes about 1 % off, most of it from what the first left in sequences.
      minify: 'terser',
      terserOptions: {
        module: true,
        ecma: 2022,
        compress: { passes: 3, pure_getters: true, keep_fargs: false },
      },
      modulePreload: false,
      rolldownOptions: { checks: { pluginTimings: false }, ...rolldownOptions },
      ...build,
    },
  };
}

/** What the loader needs is kept apart: a page without a widget near the screen loads no more. */
const LOADER_MODULES = /\/client\/src\/(embed-address|console)\.ts$/;

/**
 * What every widget needs at once is one file: many small ones compress worse and cost a request each. The list is written
 * out because the bundler also counts code that loads on use as a user.
 */
const COMMON_MODULES = new RegExp(
  [
    '/node_modules/(lit|lit-html|lit-element|@lit/reactive-element)/(?!directive)',
    '/@lit/localize/(init/install|internal/(default-msg|str-tag))\\.js',
    '/client/src/(clock|errors|links|read-leniently|request|resource-cache|retryable)\\.ts',
    '/contract/src/(calendar-date|check|list|mini|primitives|text)\\.ts',
    '/elements/src/internal/(addresses|attributes|base\\.styles|copy-link|data-source|define-element|events|failure-words|format-date|frame|icons|linked-item|locale|on-use|page-[a-z]+|print-controller|resource-controller|states-part|token\\.styles|tone\\.styles|version)\\.ts',
    '/elements/src/generated/locale-codes\\.ts',
    '/embed/src/(declare-properties|lean-css-tag|natives)\\.ts',
  ].join('|'),
);

/** What all but the gauge need: dates of documents, badges of their states. */
const DATE_MODULES =
  /\/contract\/src\/(day-count|source-date)\.ts|\/elements\/src\/internal\/(badge|due-icons|format-source-date|signed-date)\.ts/;

/** What the timeline and the table share: the plan and its agencies. */
const PLAN_MODULES =
  /\/contract\/src\/(agency|duty|plan)\.ts|\/elements\/src\/internal\/(agency-names|controls|controls\.styles|index-agencies|sections)\.ts/;

/** What a timeline needs for its first view: one file, although parts that load on use need some of it too. */
const TIMELINE_MODULES = new RegExp(
  '/contract/src/activity-timing\\.ts|/elements/src/plan-timeline/(date-words|item-line|layout-lane|list-part|load-plans|next-due|opening|plan-header|plan-items|plan-timeline(\\.styles)?|plans-source|remember-last|section-lanes|state-words|time-axis|timeline-(axis|layout|mark|view(\\.styles)?)|toolbar|view-context)\\.ts',
);

/** The list of a timeline: the first view of a narrow place, and of use to other parts. */
const TIMELINE_LIST_MODULES =
  /\/elements\/src\/plan-timeline\/(item-row(\.styles)?|list-view|outline|plan-tag|state-badge)\.ts/;

/** The first view of the table: parts that load on use share it, and the bundler would make a file of what each group of them shares. */
const TABLE_MODULES =
  /\/contract\/src\/role-codes\.ts|\/elements\/src\/responsibility-table\/(agency-blocks|first-view|group-by-agency|names|open-parts|page-size|read-rows|ready-view|remember|responsibility-table(\.styles)?|role-words|table-words|toolbar)\.ts/;

/** What the parts of the table that load on use share: none imports another, so that each can be asked for again. */
const DUTY_MODULES =
  /\/elements\/src\/responsibility-table\/(choice-words|filter-rows|grid-keys|read-duties|role-tags|size-watch)\.ts/;

/** What every report form needs to be filled and sent; the folders beside these files hold what only some forms ask for. */
const FORM_MODULES = new RegExp(
  [
    '/client/src/(drafts|key-value-store|outbox|problem-words|report-endpoints|sealed-bytes|sha256|token|upload-id)\\.ts',
    '/contract/src/(report|report-form)\\.ts',
    '/elements/src/report-form/(figures/)?[^/]+\\.ts',
    '/node_modules/idb-keyval/',
  ].join('|'),
);

/** What every gauge needs at once; the parts that load on use share it, and would else cut it into several files. */
const GAUGE_MODULES =
  /\/contract\/src\/indicator\.ts|\/elements\/src\/indicator-gauge\/(bar|card|choose-indicators|comparable-series|flag-words|gauge-scale|indicator-gauge(\.styles)?|load-indicators|meaning|milestone|pace|period-bounds|place-labels|read-gauges|sex-split|share-of-way|speech|standing|status-words|view)\.ts/;

/** lit-localize does not say that its modules may be left out: switching the language loads on use. */
const TREESHAKE = { moduleSideEffects: (id) => !id.includes('/@lit/localize/') };

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
      preserveEntrySignatures: 'allow-extension',
      treeshake: TREESHAKE,
      transform: { inject: NATIVES },
      output: {
        format: 'es',
        minify: true,
        comments: false,
        entryFileNames: ({ name }) => (name === 'page' ? 'embed/page.js' : '[name].js'),
        chunkFileNames: 'chunks/[name]-[hash].js',
        // What every widget needs at once is one file: many small ones would compress worse and cost a request each.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'loader', test: LOADER_MODULES, priority: 1 },
            { name: 'common', test: COMMON_MODULES },
            { name: 'dates', test: DATE_MODULES },
            { name: 'plan', test: PLAN_MODULES },
            { name: 'timeline', test: TIMELINE_MODULES },
            { name: 'timeline-list', test: TIMELINE_LIST_MODULES },
            { name: 'table', test: TABLE_MODULES },
            { name: 'duties', test: DUTY_MODULES },
            { name: 'form', test: FORM_MODULES },
            { name: 'gauge', test: GAUGE_MODULES },
          ],
        },
      },
    },
  });
}

/** What the classic script needs to start, and what of the rest is in it all the same: languages, and the list that phones see first. */
const CLASSIC_INSIDE =
  /\/generated\/locales\/|\/internal\/switch-language\.ts|\/plan-timeline\/list-view\.ts/;

/** The classic script and its parts as CommonJS, not written: `classic-files.js` makes scripts of them. */
export function classicBuild() {
  const entry = path('../src/classic.ts');
  return shared({
    write: false,
    lib: { entry, formats: ['cjs'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      treeshake: TREESHAKE,
      transform: { inject: NATIVES },
      output: {
        minify: true,
        comments: false,
        entryFileNames: 'kehoach.classic.js',
        chunkFileNames: 'chunks/classic-[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: classicGroups(entry, CLASSIC_INSIDE) }],
        },
      },
    },
  });
}
