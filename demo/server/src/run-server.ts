import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ConfigError, readConfig } from './config.js';
import { DEMO_AGENCIES, demoData } from './demo-data.js';
import { PortTakenError, startServer } from './start-server.js';
import type { RunningServer } from './start-server.js';

/** What the program is started with and where it speaks. */
export interface RunOptions {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

const DEFAULT_DATABASE = fileURLToPath(new URL('../data/kehoach.sqlite', import.meta.url));
const EMBED_DIR = fileURLToPath(new URL('../../../packages/embed/dist', import.meta.url));

function describe({ portalUrl, apiUrl, tokens }: RunningServer, databaseFile: string): string {
  return [
    '',
    `  Portals   ${portalUrl}/`,
    `  API       ${portalUrl}/api/   and on its own origin   ${apiUrl}/`,
    `  Database  ${databaseFile}`,
    ...(existsSync(join(EMBED_DIR, 'kehoach.js'))
      ? []
      : ['  The widgets are not built yet: run the build first.']),
    '',
    '  Demo agencies and their bearer tokens (for this machine only):',
    ...tokens.map(({ agencyId, name, token }) => `    ${agencyId}  ${name}\n      ${token}`),
    '',
    '  Stop with Ctrl+C.',
    '',
  ].join('\n');
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof PortTakenError) {
    return `${error.message} Stop it, or choose others: KEHOACH_PORT=0 KEHOACH_API_PORT=0 takes any two that are free.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Starts the demonstration and says where it is; null, with one sentence that says why, when it cannot start. */
export async function runServer(options: RunOptions): Promise<RunningServer | null> {
  try {
    const config = readConfig(options.args, options.environment);
    const databaseFile = config.databaseFile ?? DEFAULT_DATABASE;
    const running = await startServer({
      ...config,
      databaseFile,
      data: demoData,
      agencies: DEMO_AGENCIES,
      embedDir: EMBED_DIR,
    });
    options.print(describe(running, databaseFile));
    return running;
  } catch (error) {
    options.printError(explain(error));
    return null;
  }
}
