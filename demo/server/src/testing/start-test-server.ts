import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

import { startServer } from '../start-server.js';
import type { RunningServer, ServerOptions } from '../start-server.js';
import { AGENCY, createFixtureData, OTHER_AGENCY } from './fixture-data.js';
import { createTestFolder, toRequestInit } from './open-test-api.js';
import type { TestRequest } from './open-test-api.js';

/** A server on two free ports, stopped after the test. */
export interface TestServer extends RunningServer {
  readonly databaseFile: string;
  /** Asks the API on its own origin. */
  send(path: string, request?: TestRequest): Promise<Response>;
  tokenOf(agencyId: string): string;
}

/** Starts a real server with one file of widgets. */
export async function startTestServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const folder = createTestFolder();
  const embedDir = join(folder, 'embed');
  mkdirSync(join(embedDir, 'embed'), { recursive: true });
  writeFileSync(join(embedDir, 'kehoach.js'), 'export {};\n');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  const databaseFile = options.databaseFile ?? join(folder, 'data', 'kehoach.sqlite');
  const running = await startServer({
    data: createFixtureData(),
    agencies: [AGENCY, OTHER_AGENCY],
    embedDir,
    port: 0,
    apiPort: 0,
    ...options,
    databaseFile,
  });
  onTestFinished(() => running.stop());
  const tokenOf = (agencyId: string) =>
    running.tokens.filter((row) => row.agencyId === agencyId)[0]?.token ?? 'no-token';
  const send = (path: string, request: TestRequest = {}) =>
    fetch(new URL(path, running.apiUrl), toRequestInit(request, tokenOf));
  return { ...running, databaseFile, send, tokenOf };
}
