/** Runs `test/*.test.ts` in one engine: `KEHOACH_ENGINE=chromium|firefox|webkit`, Chromium when left out. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bundledPackages } from './browsers/bundled-packages.ts';
import { countReporter } from './browsers/count-reporter.ts';
import { emulationPlugin } from './browsers/emulation-plugin.ts';
import { keyboardPlugin } from './browsers/keyboard-plugin.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const engineName = process.env['KEHOACH_ENGINE'] || 'chromium';
const { createEngine } = await import(`./browsers/${engineName}.ts`);
const { launcher, concurrency } = await createEngine();

export default {
  rootDir: ROOT,
  files: [`${ROOT.replaceAll('\\', '/')}test/*.test.ts`],
  browsers: [launcher],
  concurrency,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // For a file that never ends: mocha ends a test, and the stories take minutes on a busy machine.
  testsFinishTimeout: 900_000,
  nodeResolve: { exportConditions: ['kehoach-source', 'browser', 'development'] },
  plugins: [
    // An older target would drop `with { type: 'json' }`. The file that holds `experimentalDecorators`: esbuild reads one file and follows no `extends`.
    esbuildPlugin({ ts: true, json: false, target: 'esnext', tsconfig: `${ROOT}tsconfig.base.json` }),
    emulationPlugin,
    keyboardPlugin,
    // Its browser build is CommonJS in parts, which a browser cannot load file by file.
    bundledPackages({ 'tus-js-client': `${ROOT}packages/client` }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Checking a page with axe takes WebKit more than mocha's 2 s on two cores, and far more on busy ones.
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter(), countReporter(`${ROOT}reports/browser-${engineName}.json`)],
};
