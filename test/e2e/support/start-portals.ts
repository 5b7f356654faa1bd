import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inRepository } from './workspace.ts';

/** The demonstration as `npm start` runs it, on free ports and a database that did not exist before. */
export interface Portals {
  /** Address of the portals, without a slash at the end. */
  readonly url: string;
  /** Address of the API on an origin of its own, without a slash at the end. */
  readonly apiUrl: string;
  readonly databaseFile: string;
  /** What the server has printed. */
  output(): string;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;
const ADDRESSES = /Portals\s+(http\S+?)\/\s[\s\S]*own origin\s+(http\S+?)\/\s[\s\S]*Ctrl\+C/;

/** Starts the built server in a process of its own. */
export async function startPortals(): Promise<Portals> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-e2e-'));
  const databaseFile = join(folder, 'kehoach.sqlite');
  const child = spawn(process.execPath, [inRepository('demo/server/dist/main.js')], {
    env: {
      ...process.env,
      KEHOACH_DATABASE: databaseFile,
      KEHOACH_PORT: '0',
      KEHOACH_API_PORT: '0',
      // One machine reads for all portals here.
      KEHOACH_READS_PER_MINUTE: '100000',
    },
  });
  let output = '';
  const listening = new Promise<RegExpExecArray>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = ADDRESSES.exec(output);
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${output}`)));
    setTimeout(() => reject(new Error(`the server does not listen:\n${output}`)), PATIENCE_MS).unref();
  });
  const stop = async () => {
    const isOver = child.exitCode !== null ? Promise.resolve() : once(child, 'exit');
    child.kill('SIGTERM');
    await isOver;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [, url = '', apiUrl = ''] = await listening;
    return { url, apiUrl, databaseFile, output: () => output, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
