/** `pnpm test:browsers [engine…]`: the browser tests in Chromium, Firefox and WebKit, or in those named. */
import { printSum } from './lib/counts.mjs';
import { installDebianBrowsers } from './lib/debian-browsers.mjs';
import { runBrowserTests } from './lib/runners.mjs';

const ENGINES = ['chromium', 'firefox', 'webkit'];
const named = process.argv.slice(2).filter((argument) => argument !== '--');
const unknown = named.filter((name) => !ENGINES.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown engine: ${unknown.join(', ')}. Known are ${ENGINES.join(', ')}.`);
  process.exit(1);
}

const engines = named.length > 0 ? named : ENGINES;
if (engines.some((engine) => engine !== 'chromium')) installDebianBrowsers();
const steps = {};
for (const engine of engines) steps[engine] = await runBrowserTests(engine);
printSum(steps);
