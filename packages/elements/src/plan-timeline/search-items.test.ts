import type { Agency } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { indexAgencies } from '../internal/index-agencies.js';
import { itemsOf, planOf } from './plan-testing.node.js';
import { searchItems } from './search-items.js';

const AGENCIES: Agency[] = [
  {
    id: 'so-ldtbxh',
    name: 'Sở Lao động - Thương binh và Xã hội',
    shortName: 'Sở LĐTBXH',
    aliases: ['Sở LĐ-TB&XH'],
  },
  {
    id: 'ubnd',
    name: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial People’s Committee' },
    shortName: 'UBND',
  },
];
const items = itemsOf(
  planOf(
    [
      { id: 'a', title: 'Truyền thông về bình đẳng giới', agencyIds: ['so-ldtbxh'] },
      { id: 'b', title: 'Xã hội\u00a0hoá 2021–2025'.normalize('NFD'), agencyIds: ['ubnd'] },
      { id: 'c', title: 'Báo cáo', summary: 'Đánh giá', when: { raw: 'trước ngày 10/6' } },
    ],
    { number: '580/KH-UBND' },
  ),
);
const found = (query: string) =>
  [...searchItems(items, indexAgencies(AGENCIES), query)].map(({ activity }) => activity.id).join('');

describe('searchItems', () => {
  it.each([
    ['binh dang gioi', 'a'],
    ['BÌNH ĐẲNG', 'a'],
    ['xã hội hóa', 'b'],
    ['xa hoi hoa 2021-2025', 'b'],
    ['LĐTBXH', 'a'],
    ['Sở LĐ-TB&XH', 'a'],
    ['so ld\u2011tb&xh', 'a'],
    ['uy ban nhan dan', 'b'],
    ['people’s committee', 'b'],
    ['danh gia', 'c'],
    ['10/6', 'c'],
    ['Ubnd', 'abc'],
    ['580/kh-ubnd', 'abc'],
    ['không có', ''],
  ])('finds by %s', (query, ids) => expect(found(query)).toBe(ids));

  it('keeps the order of the document', () => expect(found('a')).toBe('abc'));
});
