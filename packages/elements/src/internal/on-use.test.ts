import type { ReactiveControllerHost } from 'lit';
import { describe, expect, it, vi } from 'vitest';

import { onUse } from './on-use.js';

const hostOf = (requestUpdate: () => void) => ({ requestUpdate }) as unknown as ReactiveControllerHost;

describe('onUse', () => {
  it('gives a module when it is there, and updates who needed it', async () => {
    const update = vi.fn();
    const part = onUse(() => Promise.resolve({ word: 'có' }));
    expect(part.need(hostOf(update))).toBeNull();
    await part.load();
    await Promise.resolve();
    expect(part.need(hostOf(update))).toEqual({ word: 'có' });
    expect(update).toHaveBeenCalledTimes(1);
  });

  it('counts a part that does not come as lost after ten seconds, until it comes', async () => {
    vi.useFakeTimers();
    const requestUpdate = vi.fn();
    let arrive = (_module: { word: string }) => {};
    const part = onUse(() => new Promise<{ word: string }>((resolve) => (arrive = resolve)));
    expect(part.need(hostOf(requestUpdate))).toBeNull();
    vi.advanceTimersByTime(9_999);
    expect(part.isLost).toBe(false);
    vi.advanceTimersByTime(1);
    expect(part.isLost).toBe(true);
    expect(requestUpdate).toHaveBeenCalledTimes(1);
    arrive({ word: 'có' });
    await part.load();
    expect(part.isLost).toBe(false);
    expect(part.module).toEqual({ word: 'có' });
    expect(requestUpdate).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('asks again for what was lost, but only when it is loaded by name', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    let isDown = true;
    const fetch = vi.fn((_addressEnd: string) =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve({ word: 'có' }),
    );
    const part = onUse(fetch);
    expect(await part.load()).toBeNull();
    expect(part.isLost).toBe(true);
    isDown = false;
    expect(part.need(hostOf(() => {}))).toBeNull();
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(await part.load()).toEqual({ word: 'có' });
    expect(part.isLost).toBe(false);
    expect(fetch.mock.calls, 'at another address').toEqual([[''], ['?']]);
    warn.mockRestore();
  });
});
