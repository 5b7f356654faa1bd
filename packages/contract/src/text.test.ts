import { describe, expect, it } from 'vitest';

import type { LocalizedText } from './primitives.js';
import { isDamagedText, isFilled, pickText } from './text.js';

describe('pickText', () => {
  const text = { vi: 'Kế hoạch', en: 'Plan', 'zh-Hans': '计划' };

  it.each([
    ['vi', 'Kế hoạch', 'vi'],
    ['en', 'Plan', 'en'],
    ['zh-Hans', '计划', 'zh-Hans'],
    ['ZH-hans', '计划', 'zh-Hans'],
    ['en-GB', 'Plan', 'en'],
    ['zh', '计划', 'zh-Hans'],
    ['fr', 'Kế hoạch', 'vi'],
    ['', 'Kế hoạch', 'vi'],
  ])('picks for a reader of %j', (lang, words, tag) => {
    expect(pickText(text, lang)).toEqual({ text: words, lang: tag });
  });

  it('takes a plain string for Vietnamese', () => {
    expect(pickText('Kế hoạch', 'en')).toEqual({ text: 'Kế hoạch', lang: 'vi' });
  });

  it('prefers the very tag to the language', () => {
    expect(pickText({ 'zh-Hant': '計畫', 'zh-Hans': '计划' }, 'zh-Hans')?.text).toBe('计划');
  });

  it('falls back to Vietnamese wherever it stands', () => {
    expect(pickText({ en: 'Plan', 'vi-VN': 'Kế hoạch' }, 'fr')).toEqual({ text: 'Kế hoạch', lang: 'vi-VN' });
  });

  it('passes over languages without words', () => {
    expect(pickText({ vi: 'Kế hoạch', en: '  ' }, 'en')).toEqual({ text: 'Kế hoạch', lang: 'vi' });
    expect(pickText({ vi: null, fr: 'Plan' }, 'en')).toEqual({ text: 'Plan', lang: 'fr' });
  });

  it.each<LocalizedText | null | undefined>([null, undefined, '', ' \u00A0', {}, { vi: null, en: '' }])(
    'finds no words in %j',
    (empty) => {
      expect(pickText(empty, 'vi')).toBeNull();
    },
  );

  it('gives the words in NFC', () => {
    expect(pickText('Kế hoạch'.normalize('NFD'), 'vi')?.text).toBe('Kế hoạch');
    expect(pickText({ vi: 'Kế hoạch'.normalize('NFD') }, 'vi')?.text).toBe('Kế hoạch');
  });

  it('reads no inherited language', () => {
    expect(pickText(Object.create({ en: 'Plan' }) as Record<string, string>, 'en')).toBeNull();
  });
});

describe('isFilled', () => {
  it('asks for more than white space', () => {
    expect(['a', ' a '].every(isFilled)).toBe(true);
    expect(['', ' ', '\u00A0\t', null, undefined].some(isFilled)).toBe(false);
  });
});

describe('isDamagedText', () => {
  it.each([
    'L?y l?i m\uFFFD b?o m?t',
    'L?y l?i m? b?o m?t',
    'tr??c ng?y',
    'tr??c 10.6',
    'B?O C?O',
    'M?t',
    'Ủy ban\uFFFD',
  ])('sees lost letters in "%s"', (text) => expect(isDamagedText(text)).toBe(true));

  it.each([
    '',
    'Kế hoạch là gì?',
    'Vì sao? Vì ai?',
    'Là gì?Là kế hoạch',
    '???',
    'https://vidu.example/ke-hoach?id=580&x=a?b',
    'Bình đẳng giới',
  ])('sees none in "%s"', (text) => expect(isDamagedText(text)).toBe(false));

  it('takes a moment for a long text without spaces', () => {
    expect(isDamagedText('1?'.repeat(500_000))).toBe(false);
  });
});
