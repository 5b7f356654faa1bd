/** `npm start` after the install: builds, then serves the API and the portals until it is stopped. */
import { runNode } from './lib/processes.mjs';

const built = await runNode(['scripts/build.mjs']);
if (built === 0) {
  process.exitCode = await runNode(['demo/server/dist/main.js', ...process.argv.slice(2)]);
} else {
  console.error('The build failed; the message above says where.');
  process.exitCode = built;
}
