import type { Page } from 'playwright-core';

/** Files of the widgets that come late, or not at all. */
export interface LateFile {
  /** Resolves once the page has asked for the file. */
  readonly asked: Promise<void>;
  /** Lets the file through, now and from now on. */
  letThrough(): Promise<void>;
}

/** Addresses of a part, whatever its content hash, and of further tries to get it. */
const addressOf = (part: string) => `**/kehoach/chunks/${part}-*.js*`;

/** Holds back what the page asks of a part until it is let through. */
export async function holdBack(page: Page, part: string): Promise<LateFile> {
  let open = () => {};
  let tell = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  const asked = new Promise<void>((resolve) => (tell = resolve));
  await page.route(addressOf(part), async (route) => {
    tell();
    await gate;
    await route.continue();
  });
  return { asked, letThrough: () => Promise.resolve(open()) };
}

/** Lets the page's requests for a part fail as on a broken line until it is let through. */
export async function cutOff(page: Page, part: string): Promise<LateFile> {
  let tell = () => {};
  const asked = new Promise<void>((resolve) => (tell = resolve));
  await page.route(addressOf(part), async (route) => {
    await route.abort('internetdisconnected');
    tell();
  });
  return { asked, letThrough: () => page.unroute(addressOf(part)) };
}
