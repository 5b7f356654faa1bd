import { describe, expect, it } from 'vitest';

import { useDemo } from './support/demo.ts';
import { scanDom } from './support/dom-scan.ts';
import { PORTALS } from './support/portal-facts.ts';
import type { PortalFacts } from './support/portal-facts.ts';
import { notByTheHost, watchPolicy } from './support/policy-violations.ts';
import { settleAll, widgetsOf, wordsOf } from './support/widgets.ts';
import { watchWire } from './support/wire.ts';

const demo = useDemo();

const apiOf = ({ hasOwnApi = false }: PortalFacts) =>
  hasOwnApi ? `${demo.portals.apiUrl}/` : `${demo.portals.url}/api/`;

describe.each(PORTALS.map((facts) => [facts.name, facts] as const))('the portal %s', (name, facts) => {
  it('shows its widgets without an error, an exception or a violation of the policy', async () => {
    const { page, log } = await demo.open();
    const violations = await watchPolicy(page);
    await page.goto(`${demo.portals.url}/${name}/`);
    await settleAll(page);

    const widgets = await widgetsOf(page).all();
    const tags = await Promise.all(widgets.map((widget) => widget.evaluate(({ localName }) => localName)));
    expect(tags).toEqual(facts.widgets);
    for (const widget of widgets) {
      expect(await widget.locator('[part~="state"]').count()).toBe(0);
      expect((await wordsOf(widget)).length).toBeGreaterThan(80);
    }
    expect(log.errors).toEqual([]);
    expect(log.exceptions).toEqual([]);
    expect(log.warnings).toEqual([]);
    expect(notByTheHost(violations)).toEqual([]);
    expect(await scanDom(page)).toEqual({ scriptAddresses: [], foreignElements: [] });
  });

  it('asks each address once, and on the next visit only whether it has changed', async () => {
    const { context, page } = await demo.open();
    const wire = await watchWire(context, page);
    for (const status of [200, 304]) {
      wire.forget();
      await page.goto(`${demo.portals.url}/${name}/`);
      await settleAll(page);
      const api = apiOf(facts);
      const answers = wire.answers().filter(({ url }) => url.startsWith(api));
      expect(answers.map((answer) => `${answer.status} ${answer.url.slice(api.length)}`).sort()).toEqual(
        facts.asked.map((path) => `${status} ${path}`).sort(),
      );
    }
  });
});

describe('the list of portals', () => {
  it('leads to every page, and each of its links to something', async () => {
    const { page } = await demo.open();
    await page.goto(`${demo.portals.url}/`);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toEqual(expect.arrayContaining(PORTALS.map(({ name }) => `${demo.portals.url}/${name}/`)));
    for (const link of links) expect(`${(await fetch(link)).status} ${link}`).toBe(`200 ${link}`);
  });
});

describe('reports of violations that browsers have sent', () => {
  it('name no file of the widgets', async () => {
    const response = await fetch(`${demo.portals.url}/csp-reports`);
    const { items } = (await response.json()) as { items: unknown[] };
    // The libraries of two hosts break the policy, so reports do arrive.
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toContain('/kehoach/');
  });
});
