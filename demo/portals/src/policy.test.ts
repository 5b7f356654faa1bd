import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { contentSecurityPolicy } from './policy.js';

const API = 'https://api.example';

describe('contentSecurityPolicy', () => {
  const directives = contentSecurityPolicy(API).split('; ');

  it('is what the documentation promises to be enough', () => {
    const file = new URL('../../../stories/snippets/policy.txt', import.meta.url);
    const promised = readFileSync(file, 'utf8').trim().split(/;\s*/);
    expect(promised.length).toBeGreaterThan(4);
    expect(directives).toEqual(expect.arrayContaining(promised));
  });

  it('widens the promise by nothing that widgets use', () => {
    const names = directives.map((directive) => directive.split(' ')[0]);
    expect(
      names.filter((name) => /^(worker|font|frame|media|object|manifest|style|script)-src/.test(name ?? '')),
    ).toEqual(['script-src', 'style-src']);
  });
});
