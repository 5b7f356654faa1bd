import { expect, it, vi } from 'vitest';

import { retryable } from './retryable.js';

it('retryable asks at another address after a failure, and at the same one after that', async () => {
  const load = vi.fn((addressEnd: string) =>
    addressEnd === '' ? Promise.reject(new Error('down')) : Promise.resolve('there'),
  );
  const again = retryable(load);
  await expect(again()).rejects.toThrow('down');
  expect(await again()).toBe('there');
  expect(await again()).toBe('there');
  expect(load.mock.calls).toEqual([[''], ['?'], ['?']]);
});
