import { describe, expect, it } from 'vitest';

import { concurrently } from './concurrently.js';
import { idOfResource, readEmbedAddress } from './embed-address.js';
import { toPointer } from './json-pointer.js';
import { toJson } from './json.js';
import { webUrl } from './links.js';

describe('toPointer', () => {
  it('escapes tilde and slash (RFC 6901)', () => {
    expect(toPointer(['a/b', 0, 'm~n'])).toBe('/a~1b/0/m~0n');
  });
  it('is empty for the whole', () => expect(toPointer([])).toBe(''));
});

describe('webUrl', () => {
  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'java\nscript:alert(1)',
    'blob:https://x/y',
    '',
    'không phải địa chỉ',
  ])('refuses %j', (href) => expect(webUrl(href)).toBeNull());
  it('keeps http and https', () => {
    expect(webUrl('https://a.example/b')).toBe('https://a.example/b');
    expect(webUrl('http://a.example')).toBe('http://a.example/');
  });
  it('resolves against a base', () =>
    expect(webUrl('../c', 'https://a.example/x/y')).toBe('https://a.example/c'));
  it('has nothing for no link', () => expect(webUrl(null, 'https://a.example/')).toBeNull());
});

describe('toJson', () => {
  it('is not spoiled by toJSON on Array.prototype', () => {
    const list = Array.prototype as unknown as { toJSON?: () => string };
    list.toJSON = () => 'spoiled';
    try {
      expect(toJson({ a: [1, { b: ['x'] }] })).toBe('{"a":[1,{"b":["x"]}]}');
    } finally {
      delete list.toJSON;
    }
  });
});

describe('concurrently', () => {
  it('keeps the order and never runs more than allowed', async () => {
    let running = 0;
    let most = 0;
    const results = await concurrently([30, 10, 20, 5, 1], 2, async (ms, index) => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < ms; turn += 1) await Promise.resolve();
      running -= 1;
      return index;
    });
    expect(results).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });
});

describe('readEmbedAddress', () => {
  const read = (path: string) => readEmbedAddress(new URL(path, 'https://kehoach.example'));

  it('reads the page with its id and attributes', () => {
    expect(read('/kh/embed/plan-timeline.html?id=580-kh-ubnd-2020&view=agenda')).toEqual({
      widget: 'plan-timeline',
      path: 'plans/580-kh-ubnd-2020',
      attributes: { view: 'agenda' },
    });
  });
  it('reads the alias', () => {
    expect(read('/embed/report-form/bao-cao-2020')?.path).toBe('report-forms/bao-cao-2020');
  });
  it.each([
    '/embed/plan-timeline.html',
    '/embed/plan-timeline.html?id=',
    '/embed/plan-timeline.html?id=../../secret',
    '/embed/plan-timeline.html?id=https://evil.example/plan',
    '/embed/plan-timeline.html?id=a%2Fb',
    '/embed/unknown.html?id=1',
    '/other/plan-timeline.html?id=1',
  ])('refuses %s', (path) => expect(read(path)).toBeNull());
  it('never takes an address from a link', () => {
    expect(read('/embed/plan-timeline.html?id=1&src=https://evil.example')?.attributes).toEqual({});
  });
});

describe('idOfResource', () => {
  const api = 'https://api.example/v1/';
  it('is the inverse of the address', () => {
    expect(idOfResource('plan-timeline', `${api}plans/580-kh-ubnd-2020`, api)).toBe('580-kh-ubnd-2020');
    expect(idOfResource('indicator-gauge', `${api}plans/p/indicators`, api)).toBe('p');
    expect(idOfResource('report-form', `${api}report-forms/f`, api)).toBe('f');
  });
  it('is null for resources of elsewhere', () => {
    expect(idOfResource('plan-timeline', 'https://other.example/plans/1', api)).toBeNull();
    expect(idOfResource('plan-timeline', `${api}plans/1/2`, api)).toBeNull();
  });
});
