/** `pnpm build`: compiles every package, then lets each package that has a build of its own run it, in order. */
import { runNode, runPnpm } from './lib/processes.mjs';

const compiled = await runNode(['node_modules/typescript/bin/tsc', '-b', 'tsconfig.build.json']);
process.exitCode =
  compiled !== 0
    ? compiled
    : await runPnpm(['-r', '--if-present', '--workspace-concurrency=1', 'run', 'build']);
