import { describe, expect, it } from 'vitest';
import { findProblems, readUnits } from './lib/translations.mjs';

const SOURCE = 'Còn <x id="0" equiv-text="${days}"/> ngày';
const xliff = (target: string | null, { id = 'timeline.left', source = SOURCE } = {}) =>
  `<trans-unit id="${id}">\n  <source>${source}</source>\n${target === null ? '' : `  <target>${target}</target>\n`}</trans-unit>`;
const problems = (target: string | null, language = 'en', source = SOURCE) =>
  findProblems(language, readUnits(xliff(target, { source })), readUnits(xliff(null, { source })));

describe('the translations', () => {
  it('are read with their placeholders', () => {
    expect(readUnits(xliff('<x id="0" equiv-text="${days}"/> days left'))).toEqual([
      { id: 'timeline.left', source: SOURCE, target: '<x id="0" equiv-text="${days}"/> days left' },
    ]);
  });

  it('are accepted in words of their own', () => {
    expect(problems('<x id="0" equiv-text="${days}"/> days left')).toEqual([]);
    expect(problems('还剩 <x id="0" equiv-text="${days}"/> 天', 'zh-Hans')).toEqual([]);
  });

  it.each([
    ['no translation', null],
    ['an empty translation', ' '],
    ['a lost placeholder', 'days left'],
    ['a doubled placeholder', '<x id="0"/> of <x id="0"/> days'],
    ['the source itself', SOURCE],
  ])('are refused with %s', (_, target) => {
    expect(problems(target)).toHaveLength(1);
  });

  it.each([
    ['fewer', 'Late|Soon due', 1],
    ['more', 'Late|Soon due|Done|Gone', 3],
    ['no', 'Late', 0],
  ])('are refused with %s bars between the words of several states', (_, target, count) => {
    expect(problems(target, 'en', 'Trễ hạn|Sắp đến hạn|Đã xong')).toEqual([
      `en: timeline.left has another number of bars than its source: ${count}, not 2`,
    ]);
  });

  it('are refused with a bar of their own', () => {
    expect(problems('Late|', 'en', 'Trễ hạn')).toEqual([
      'en: timeline.left has another number of bars than its source: 1, not 0',
    ]);
  });

  it('are refused with the words of another state', () => {
    expect(problems('Past||', 'en', '||Đã qua')).toEqual([
      'en: timeline.left has no words between other bars than its source',
    ]);
    expect(problems('||Past', 'en', '||Đã qua')).toEqual([]);
    expect(problems('|<x id="0"/> done', 'en', '<x id="0"/>|Xong')).toHaveLength(1);
  });

  it('are accepted with as many bars, whatever the code of a placeholder holds', () => {
    expect(
      problems(
        '<x id="0"/> late|<x id="1"/> done',
        'en',
        '<x id="0" equiv-text="${a || b}"/> trễ|<x id="1"/> xong',
      ),
    ).toEqual([]);
  });

  it('are refused in zh-Hans without a Han character', () => {
    expect(problems('<x id="0"/> days', 'zh-Hans')).toEqual(['zh-Hans: timeline.left has no Han character']);
  });

  it.each(['CSV', '<x id="0"/>%', '<x id="0"/> / <x id="1"/>'])(
    'may repeat %s, which has no words',
    (text) => {
      expect(problems(text, 'zh-Hans', text)).toEqual([]);
    },
  );

  it('are refused when the code has a message that they lack', () => {
    expect(findProblems('en', [], readUnits(xliff(null)))).toEqual(['en: timeline.left is missing']);
  });

  it('are refused when the code gives a message no id', () => {
    const units = readUnits(xliff('days', { id: 's0123456789abcdef' }));
    expect(findProblems('en', units, units)).toEqual([`en: "${SOURCE}" has no id in the code`]);
  });

  it('are refused when the code has no such message any more', () => {
    const translated = readUnits(xliff('days'));
    expect(findProblems('en', translated, [])).toEqual(['en: timeline.left is in no source file any more']);
  });

  it('are refused when the text they translate has changed', () => {
    const translated = readUnits(xliff('<x id="0"/> days', { source: 'Còn lại <x id="0"/> ngày' }));
    expect(findProblems('en', translated, readUnits(xliff(null)))).toEqual([
      'en: timeline.left translates an older text',
    ]);
  });
});
