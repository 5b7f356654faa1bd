import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Flags with which Chromium runs as root and without a graphics card. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
];

/** Where Chrome, Edge and Chromium are installed on systems for which npm ships no binary. */
function installedBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (process.platform === 'win32') {
    const folders = [
      process.env['PROGRAMFILES'],
      process.env['PROGRAMFILES(X86)'],
      process.env['LOCALAPPDATA'],
    ];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/**
 * The path of a Chromium: the one from npm on Linux x64, an installed Chrome, Edge or Chromium elsewhere.
 * `CHROME_PATH` wins over both. Throws one sentence when there is none.
 */
export async function chromiumExecutable(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return chosen;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  const found = installedBrowsers().find((path) => existsSync(path));
  if (found) return found;
  throw new Error('No Chrome, Edge or Chromium was found: install one, or set CHROME_PATH to its program.');
}
