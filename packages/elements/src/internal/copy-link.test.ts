import { beforeEach, expect, it, vi } from 'vitest';

import { copyLinkButton } from './copy-link.js';

const network = vi.hoisted(() => ({ isDown: true }));
vi.mock('./permalink.js', () => {
  if (network.isDown) throw new Error('down');
  return { copyPermalink: ({ item }: { item: string }) => Promise.resolve(`copied: ${item}`) };
});

const PAGE = { documentElement: { lang: 'vi' } };
beforeEach(() => {
  vi.stubGlobal('document', PAGE);
});

const targetOf = (item: string) =>
  ({ widget: 'plan-timeline', url: 'https://api.example/plans/p1', isHostPage: false, item }) as const;

/** What stands beside the button of an item. */
const toldOf = (item: string) => copyLinkButton(targetOf(item)).values.at(-1);

/** Presses the button of an item; gives what stood beside it at each update that was asked for. */
async function press(item: string): Promise<unknown[]> {
  const seen: unknown[] = [];
  const host = { requestUpdate: () => seen.push(toldOf(item)) };
  const handlers = copyLinkButton(targetOf(item)).values.filter((one) => typeof one === 'function');
  const handleClick = handlers.at(-1) as (event: object) => Promise<void>;
  await handleClick({ currentTarget: { getRootNode: () => ({ host }) } });
  return seen;
}

it('copyLinkButton tells beside itself what came of it, also that its code could not be had, and asks again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await press('a1')).toEqual(['', 'Chưa tải được phần này. Hãy thử lại, hoặc tải lại trang.']);
  network.isDown = false;
  expect(await press('a1')).toEqual(['', 'copied: a1']);
  warn.mockRestore();
});

it('copyLinkButton leaves its words neither beside another item nor in another language', async () => {
  network.isDown = false;
  await press('a1');
  expect([toldOf('a1'), toldOf('b2')]).toEqual(['copied: a1', '']);
  PAGE.documentElement.lang = 'en';
  expect(toldOf('a1')).toBe('');
  PAGE.documentElement.lang = 'vi';
});
