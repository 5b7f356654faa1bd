import { describe, expect, it } from 'vitest';

import { findSpans, foldText, matchRank } from './fold-text.js';

const marked = (text: string, query: string) =>
  findSpans(text, foldText(query)).map(({ start, end }) => text.slice(start, end));

describe('foldText', () => {
  it.each([
    ['Bình đẳng giới', 'binh dang gioi'],
    ['BÌNH ĐẲNG GIỚI', 'binh dang gioi'],
    ['Bình đẳng giới'.normalize('NFD'), 'binh dang gioi'],
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['Ủy ban', 'uy ban'],
    ['\u00d0\u00e0o', 'dao'],
    ['2016 – 2020', '2016 - 2020'],
    ['2016—2020', '2016-2020'],
    ['hai\u00a0  từ\n\tmới', 'hai tu moi'],
    ['2016 \u2212 2020 \ufe63 \uff0d', '2016 - 2020 - -'],
    ['hai\u202ftừ\u3000mới', 'hai tu moi'],
    ['Ubnd', 'ubnd'],
    ['bạo\u00ad lực\u200b', 'bao luc'],
    ['\u00f0\u1ea3m b\u1ea3o', 'dam bao'],
    ['Sở LĐ-TB&XH', 'so ld-tb&xh'],
    ['妇女 🎗 한', '妇女 🎗 한'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => expect(foldText(text)).toBe(folded));
});

describe('findSpans', () => {
  it('marks the original letters, tones included', () => {
    expect(marked('Thúc đẩy bình đẳng giới', 'binh dang')).toEqual(['bình đẳng']);
  });
  it('marks whole letters in decomposed text', () => {
    const text = 'Bình đẳng'.normalize('NFD');
    expect(marked(text, 'đang').map((part) => part.normalize('NFC'))).toEqual(['đẳng']);
  });
  it('finds every place', () => expect(marked('đi, Đi và đĩ', 'di')).toEqual(['đi', 'Đi', 'đĩ']));
  it('spans folded white space', () => expect(marked('Sở\u00a0 Y tế', 'so y')).toEqual(['Sở\u00a0 Y']));
  it('finds nothing for an empty query', () => expect(marked('abc', ' ')).toEqual([]));
});

describe('matchRank', () => {
  it('puts a match with its tones first', () => {
    expect(matchRank('ma trận', 'ma')).toBe(2);
    expect(matchRank('mà cả', 'ma')).toBe(1);
    expect(matchRank('mở', 'ma')).toBe(0);
  });
  it('compares text in NFD and NFC alike', () => expect(matchRank('mà'.normalize('NFD'), 'mà')).toBe(2));
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['Thuỷ lợi', 'THỦY LỢI'],
    ['quý', 'qúy'],
    ['xã\u00a0hội – hoá', 'xã hội - hóa'],
  ])('takes %s and %s for one word, in both directions', (one, other) => {
    expect(matchRank(one, other)).toBe(2);
    expect(matchRank(other, one.normalize('NFD'))).toBe(2);
  });
  it('does not take another tone for it', () => {
    expect(matchRank('hoá', 'hòa')).toBe(1);
    expect(matchRank('thủ y', 'thuỷ')).toBe(0);
    expect(matchRank('của', 'cuả')).toBe(1);
  });
  it('is answered by all when nothing is asked', () => expect(matchRank('x', '  ')).toBe(2));
});
