import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import { CHROMIUM_ARGS, chromiumExecutable } from '../../browsers/chromium-executable.ts';

/** How long what a test waits for may take: less than the test itself may, so that it can say what was missing. */
const PATIENCE_MS = 20_000;

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumExecutable(), args: CHROMIUM_ARGS });
}

/** What has happened on a page besides what one sees. */
export interface PageLog {
  /** Console errors, with their place. */
  readonly errors: string[];
  readonly warnings: string[];
  /** Exceptions that nobody caught. */
  readonly exceptions: string[];
  /** Dialogs, which only an executed script opens. */
  readonly dialogs: string[];
  /** `GET 200 http://…`, in the order of the answers. */
  readonly answers: string[];
}

/** Writes down what happens on a page from now on. */
export function logPage(page: Page): PageLog {
  const log: PageLog = { errors: [], warnings: [], exceptions: [], dialogs: [], answers: [] };
  page.on('console', (message) => {
    const text = `${message.text()} (${message.location().url})`;
    if (message.type() === 'error') log.errors.push(text);
    if (message.type() === 'warning') log.warnings.push(text);
  });
  page.on('pageerror', (error) => log.exceptions.push(String(error.stack ?? error)));
  page.on('dialog', (dialog) => {
    log.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('response', (response) =>
    log.answers.push(`${response.request().method()} ${response.status()} ${response.url()}`),
  );
  return log;
}

/** A page of a browser profile of its own, with its log. */
export interface OpenPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly log: PageLog;
}

/** Opens a page of a browser profile of its own. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  return { context, page, log: logPage(page) };
}
