import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { below, itemsOf, listenTo, outlineOf, within } from '../support/accessibility-tree.ts';
import type { Heard } from '../support/accessibility-tree.ts';
import { useDemo } from '../support/demo.ts';
import { EACH_VIEW, openSome, openView, SAMPLE_PLAN } from '../support/plan-views.ts';

/** What can be pressed, chosen or typed into. */
const CONTROLS = ['button', 'link', 'searchbox', 'textbox', 'combobox', 'checkbox', 'DisclosureTriangle'];
/** What must say what it is. */
const NAMED = [...CONTROLS, 'heading', 'region', 'table', 'grid', 'columnheader', 'rowheader', 'gridcell'];
const PICTURES = /^(image|img|SvgRoot|graphics|figure|canvas)/i;
/** Brackets and quotation marks: Chromium leaves out the spaces that stand before some of them, and nobody hears it. */
const BETWEEN_WORDS = /[\s()“”]+/;

const demo = useDemo();

/** The words on the screen, and those of labels. */
function wordsShown(widget: Locator): Promise<string[]> {
  return widget.evaluate((host) => {
    const root = (host.shadowRoot as ShadowRoot).querySelector('.root') as HTMLElement;
    const labels = ['aria-label', 'title', 'placeholder', 'label'].flatMap((name) =>
      [...root.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)),
    );
    return [root.innerText, ...labels].map((text) => text ?? '');
  });
}

/** Words of names that are on no screen: those that run together with the next. */
function wordsApart(tree: Heard, shown: readonly string[]): string[] {
  const known = new Set(shown.join(' ').normalize('NFC').split(BETWEEN_WORDS));
  return [...below(tree)]
    .filter(({ role }) => role !== 'StaticText')
    .flatMap(({ role, name }) =>
      name
        .normalize('NFC')
        .split(BETWEEN_WORDS)
        .filter((word) => word !== '' && !known.has(word))
        .map((word) => `${role}: ${word}`),
    );
}

/** Headings that skip a level on the way down. */
const skipped = (outline: readonly (readonly [number, string])[]) =>
  outline.filter(([level], index) => index > 0 && level > (outline[index - 1]?.[0] ?? 0) + 1);

describe.each([
  ['plan 580', undefined],
  ['the sample plan', SAMPLE_PLAN],
] as const)('of %s a screen reader', (_, src) => {
  it.each(EACH_VIEW)('is led through %s, with parts of it open', async (_name, view) => {
    const { page } = await demo.open();
    const widget = await openView(page, demo.portals, view, { src });
    expect(await openSome(widget)).toBeGreaterThan(0);
    const tree = await listenTo(widget);

    // A way past it first, then what it is called, as the region is.
    expect(tree.children[0]).toMatchObject({ role: 'button', name: expect.stringMatching(/^Bỏ qua: /) });
    const outline = outlineOf(tree);
    expect(outline[0]).toEqual([2, tree.name]);
    expect(skipped(outline)).toEqual([]);

    // A cell of the matrix is empty where an agency has no role.
    const silent = within(tree, NAMED, '').filter(
      ({ role, children }) => view.view !== 'matrix' || role !== 'gridcell' || children.length > 0,
    );
    expect(silent.map(({ role }) => role)).toEqual([]);
    expect(wordsApart(tree, await wordsShown(widget))).toEqual([]);
    expect([...below(tree)].map(({ role }) => role).filter((role) => PICTURES.test(role))).toEqual([]);

    const [current, ...others] = within(tree, 'button').filter(({ states }) => states['pressed'] === 'true');
    expect([current?.name, others]).toEqual([view.button, []]);
    expect(within(tree, ['button', 'DisclosureTriangle']).map(({ states }) => states['expanded'])).toContain(
      true,
    );

    for (const list of within(tree, 'list')) {
      const places = itemsOf(list);
      expect(list.children.filter(({ role }) => role !== 'listitem').map(({ role }) => role)).toEqual([]);
      expect(places.map(({ position }) => position)).toEqual(
        [...places.map(({ position }) => position)].sort((a, b) => a - b),
      );
      for (const { position, total } of places) expect(position).toBeLessThanOrEqual(total);
    }
    // One place where what changes is told, politely.
    expect(
      within(tree, ['status', 'alert', 'log']).map(({ role, states }) => [role, states['live']]),
    ).toEqual([['status', 'polite']]);
  });
});

it.each(EACH_VIEW)('%s tells how much a search leaves, and that nothing is left', async (_name, view) => {
  const { page } = await demo.open();
  const widget = await openView(page, demo.portals, view);
  const told = async () => {
    const [status] = within(await listenTo(widget), 'status');
    return status?.children.map(({ name }) => name).join('');
  };
  expect(await told()).toBe('');
  await widget.getByRole('searchbox').fill('binh dang gioi');
  await expect.poll(told).toMatch(/^[1-9]\d* trong \d+ (mục|phần việc)/);
  await widget.getByRole('searchbox').fill('zzzzzz');
  await expect.poll(told).toMatch(/^0 trong|Không (có|tìm thấy)/);
});
