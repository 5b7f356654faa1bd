import { expect, it, vi } from 'vitest';

import { copyLinkButton } from './copy-link.js';

const network = vi.hoisted(() => ({ isDown: true }));
vi.mock('./permalink.js', () => {
  if (network.isDown) throw new Error('down');
  return { copyPermalink: ({ item }: { item: string }) => Promise.resolve(`copied: ${item}`) };
});

/** Presses the button and gives what then stands beside it. */
async function press(): Promise<string | null> {
  const target = { widget: 'plan-timeline', url: 'https://api.example/plans/p1', isHostPage: false } as const;
  const handlers = copyLinkButton({ ...target, item: 'a1' }).values.filter(
    (one) => typeof one === 'function',
  );
  const nextElementSibling = { textContent: null };
  const handleClick = handlers[handlers.length - 1] as (event: object) => Promise<void>;
  await handleClick({ currentTarget: { nextElementSibling } });
  return nextElementSibling.textContent;
}

it('copyLinkButton tells beside itself what came of it, also that its code could not be had, and asks again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await press()).toBe('Không kết nối được máy chủ dữ liệu. Hãy kiểm tra mạng rồi thử lại.');
  network.isDown = false;
  expect(await press()).toBe('copied: a1');
  warn.mockRestore();
});
