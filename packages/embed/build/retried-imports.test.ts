import { describe, expect, it } from 'vitest';

import { withRetries } from './retried-imports.js';

describe('imports that can be tried again', () => {
  it.each(['a=o(()=>import(`./part-1.js`))', 'a=o(()=>import("./part-1.js"))'])(
    'take the end of their address from who asks: %s',
    (code) => {
      expect(withRetries(code)).toBe('a=o(e=>import(`./part-1.js${e}`))');
    },
  );

  it('keep what is taken out of a file that holds more', () => {
    expect(withRetries('a=o(()=>import(`./part-1.js`).then(e=>e.t))')).toBe(
      'a=o(e=>import(`./part-1.js${e}`).then(e=>e.t))',
    );
  });

  it.each([
    'await import(`./part-1.js`)',
    'a=()=>import(`./part-1.js`)',
    'o(()=>import(`https://x.vn/a.js`))',
  ])('leave every other import alone: %s', (code) => {
    expect(withRetries(code)).toBe(code);
  });
});
