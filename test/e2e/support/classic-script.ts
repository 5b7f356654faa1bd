import type { Page } from 'playwright-core';

/** Puts the classic script in place of the module on a portal's page; gives what is asked of the widgets' folder. */
export async function useClassicScript(page: Page, name: string): Promise<() => string[]> {
  await page.route(`**/${name}/`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/type="module"(\s+)src="\/kehoach\/kehoach\.js"/, (_, space: string) =>
      ['defer', 'src="/kehoach/kehoach.classic.js"'].join(space),
    );
    await route.fulfill({ response, body });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return () => asked.filter((path) => path.startsWith('/kehoach/'));
}
