import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import type { Engine } from './engine.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';
const START_TIMEOUT_MS = 20_000;

/**
 * Far smaller than any window, so that the pointer, which starts in the middle, is inside each: without a window
 * manager that alone gives a window the focus, and `:focus` never matches in a window without it.
 */
const SCREEN = '160x120x24';
/** MiniBrowser's own buttons would keep its window wider than 447 pixels; with this it goes down to 290. */
const SMALL_BUTTONS =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a virtual screen that picks its own number, and resolves to its name. */
async function startScreen(processes: ChildProcess[]): Promise<string> {
  const screen = spawn(XVFB, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(screen);
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
  return `:${number}`;
}

async function waitForDriver(port: number): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer.');
}

/** WebKitGTK's MiniBrowser over classic WebDriver on a virtual screen. It runs one session at a time. */
export async function createEngine(): Promise<Engine> {
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  for (const path of [browser, DRIVER, XVFB]) {
    if (!path || !existsSync(path))
      throw new Error('WebKitWebDriver, its MiniBrowser or Xvfb was not found.');
  }

  const processes: ChildProcess[] = [];
  const configuration = mkdtempSync(join(tmpdir(), 'kehoach-webkit-'));
  process.once('exit', () => {
    for (const child of processes) child.kill();
    rmSync(configuration, { recursive: true, force: true });
  });
  // A signal ends Node without the event above.
  process.once('SIGTERM', () => process.exit(143));
  mkdirSync(join(configuration, 'gtk-3.0'));
  writeFileSync(join(configuration, 'gtk-3.0', 'gtk.css'), SMALL_BUTTONS);
  const display = await startScreen(processes);
  const port = await freePort();
  processes.push(
    spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        XDG_CONFIG_HOME: configuration,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        NO_AT_BRIDGE: '1',
      },
    }),
  );
  await waitForDriver(port);

  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      // @ts-expect-error: a vendor capability that WebdriverIO has no type for.
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  return { launcher, concurrency: 1 };
}
