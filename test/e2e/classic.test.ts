import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';

import { useDemo } from './support/demo.ts';
import { cutOff } from './support/late-files.ts';
import { watchPolicy } from './support/policy-violations.ts';
import { settle } from './support/widgets.ts';
import { inRepository } from './support/workspace.ts';

const demo = useDemo();

const DIST = 'packages/embed/dist';
const OWN_HOST = '/kehoach/';
const LOST = 'Chưa tải được phần này. Hãy thử lại, hoặc tải lại trang.';

interface Host {
  /** Address of the folder with the built files. */
  readonly folder: string;
  readonly integrity?: string;
  /** What the page's policy says otherwise than the portal's. */
  readonly policy?: (policy: string) => string;
}

/** Serves the built files as a plain host does that knows nothing of CORS; gives the folder's address. */
async function serveElsewhere(): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const file = inRepository(`${DIST}${new URL(url, 'http://x').pathname}`);
    response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Opens the portal with the strict policy, with the classic script in place of the module; gives its timeline. */
async function openStrict(page: Page, { folder, integrity, policy = (text) => text }: Host) {
  await page.route('**/strict/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const hash = integrity ? ` integrity="${integrity}"` : '';
    const tag = `defer${hash} src="${folder}kehoach.classic.js"`;
    const classic = html.replace(/type="module"\s+src="\/kehoach\/kehoach\.js"/, tag);
    expect(classic).not.toBe(html);
    // Widgets that are linked ask at once for what links them, and this form for its tables.
    const body = classic
      .replaceAll(' scope="strict"', '')
      .replace(/<kh-report-form[^]*<\/kh-report-form>/, '');
    const headers = response.headers();
    headers['content-security-policy'] = policy(headers['content-security-policy'] ?? '');
    await route.fulfill({ response, headers, body });
  });
  await page.goto(`${demo.portals.url}/strict/`);
  const timeline = page.locator('kh-plan-timeline');
  await settle(timeline);
  return timeline;
}

// Chromium takes a page that a test serves for one from afar, which may not reach this machine without leave.
const open = () => demo.open({ permissions: ['local-network-access'] });

describe('the classic script', () => {
  it.each<[string, () => Promise<Host>, number]>([
    ['from the host of the page', () => Promise.resolve({ folder: OWN_HOST }), 0],
    [
      'from a host without CORS headers',
      async () => {
        const folder = await serveElsewhere();
        return { folder, policy: (text) => text.replace("script-src 'self'", `$& ${folder}`) };
      },
      0,
    ],
    [
      'where the policy lets nobody have Lit’s name but Lit',
      () =>
        Promise.resolve({
          folder: OWN_HOST,
          policy: (text: string) => text.replace(" 'allow-duplicates'", ''),
        }),
      1,
    ],
  ])('fetches what loads on use under a strict policy, %s', async (_, host, refused) => {
    const { page, log } = await open();
    const violations = await watchPolicy(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const parts = () => asked.filter((path) => path.includes('/chunks/'));
    const timeline = await openStrict(page, await host());
    const before = await page.evaluate(() => Object.keys(window));
    expect(parts()).toEqual([]);
    await timeline.getByRole('button', { name: 'Sắp tới' }).click();
    await timeline.locator('[part="agenda"]').waitFor();
    expect(parts().sort()).toEqual([
      expect.stringMatching(/\/chunks\/classic-plan-timeline-[\w-]{8}\.js$/),
      expect.stringMatching(/\/chunks\/classic-shared-[\w-]{8}\.js$/),
    ]);
    expect(await page.evaluate(() => Object.keys(window))).toEqual(before);
    expect(await page.locator('script[src*="/chunks/"]').count()).toBe(0);
    expect(log.exceptions).toEqual([]);
    expect(violations.filter(({ directive }) => directive !== 'trusted-types')).toEqual([]);
    expect(violations.length > 0).toBe(refused > 0);
  });

  it('tells of a part that cannot be had, and has it when it is asked for again', async () => {
    const { page, log } = await open();
    const part = await cutOff(page, 'classic-plan-timeline');
    const timeline = await openStrict(page, { folder: OWN_HOST });
    const button = timeline.getByRole('button', { name: 'Sắp tới' });
    await button.click();
    await timeline.getByText(LOST).waitFor();
    await part.letThrough();
    await button.click();
    await timeline.locator('[part="agenda"]').waitFor();
    expect(await timeline.getByText(LOST).count()).toBe(0);
    expect(log.exceptions).toEqual([]);
  });

  it('takes no part that was altered on a page that names its hash', async () => {
    const { page, log } = await open();
    const hashes = JSON.parse(readFileSync(inRepository(`${DIST}/integrity.json`), 'utf8')) as Record<
      string,
      string
    >;
    await page.route('**/chunks/classic-plan-timeline-*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}window.altered=true;` });
    });
    const timeline = await openStrict(page, { folder: OWN_HOST, integrity: hashes['kehoach.classic.js'] });
    await timeline.getByRole('button', { name: 'Sắp tới' }).click();
    await timeline.getByText(LOST).waitFor();
    expect(await page.evaluate(() => 'altered' in window)).toBe(false);
    expect(log.exceptions).toEqual([]);
  });
});
