import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { SizeWatch } from './size-watch.js';

const ELEMENTS = ['box', 'table', 'other'].map((name) => ({ name }) as unknown as Element);
const [BOX, TABLE, OTHER] = ELEMENTS as [Element, Element, Element];

let observers: { readonly seen: Set<Element>; tell: () => void }[] = [];
let frames: Map<number, () => void>;
let next = 0;
const draw = () => {
  const due = [...frames.values()];
  frames.clear();
  for (const frame of due) frame();
};

beforeEach(() => {
  [observers, frames] = [[], new Map()];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly seen = new Set<Element>();
      readonly tell: () => void;
      constructor(tell: () => void) {
        this.tell = tell;
        observers.push(this);
      }
      observe(element: Element) {
        this.seen.add(element);
      }
      disconnect() {
        this.seen.clear();
      }
    },
  );
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => (frames.set((next += 1), frame), next));
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});
afterEach(() => vi.unstubAllGlobals());

const seen = () => observers.flatMap((observer) => [...observer.seen]);

describe('SizeWatch', () => {
  it('tells a frame later, once for all that changed before it', () => {
    const told = vi.fn();
    new SizeWatch(told).watch([BOX, TABLE]);
    observers[0]?.tell();
    observers[0]?.tell();
    expect(told).not.toHaveBeenCalled();
    draw();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('watches the same elements once, others instead of them', () => {
    const watch = new SizeWatch(() => {});
    expect(watch.watch([BOX, TABLE])).toBe(true);
    expect(watch.watch([BOX, TABLE])).toBe(false);
    expect(observers).toHaveLength(1);
    watch.watch([BOX, OTHER]);
    expect(seen()).toEqual([BOX, OTHER]);
  });

  it('tells nothing after it was stopped, and begins anew', () => {
    const told = vi.fn();
    const watch = new SizeWatch(told);
    watch.watch([BOX]);
    observers[0]?.tell();
    watch.stop();
    draw();
    expect([seen(), told.mock.calls]).toEqual([[], []]);
    watch.watch([BOX]);
    expect(seen()).toEqual([BOX]);
  });

  it('tells nothing where a page has no ResizeObserver', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    const watch = new SizeWatch(() => {});
    expect([watch.watch([BOX]), watch.watch([BOX])]).toEqual([true, false]);
    expect(() => watch.stop()).not.toThrow();
  });
});
