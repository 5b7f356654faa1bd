import { ROLE_CODES, ROLES } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { hasRole, roleTags } from './role-tags.js';

const tags = (...roles: { code: string; words?: string }[]) => roleTags({ roles }, 'vi');

describe('roleTags', () => {
  it('gives every code of the table its words and mark in every language', () => {
    for (const code of ROLE_CODES) {
      for (const language of ['vi', 'en', 'zh-Hans'] as const) {
        const [tag] = roleTags({ roles: [{ code }] }, language);
        expect(tag).toMatchObject({
          code,
          words: ROLES[code][language],
          mark: ROLES[code].mark[language],
          ownWords: null,
        });
      }
    }
  });

  it('reads an unknown code as another role and keeps what it is called', () => {
    expect(tags({ code: 'provide-content' })[0]).toMatchObject({
      words: 'Vai trò khác',
      ownWords: 'provide-content',
    });
    expect(tags({ code: 'x', words: 'cấp nội dung' })[0]).toMatchObject({
      words: 'Vai trò khác',
      ownWords: 'cấp nội dung',
    });
  });

  it('keeps the source’s own words beside those of the table', () => {
    expect(tags({ code: 'lead', words: 'đứng đầu' })[0]).toMatchObject({
      words: 'Chủ trì',
      ownWords: 'đứng đầu',
    });
  });

  it('names each role once, unknown ones all', () => {
    const read = tags({ code: 'lead' }, { code: 'guide' }, { code: 'lead' }, { code: 'x' }, { code: 'y' });
    expect(read.map(({ code, ownWords }) => ownWords ?? code)).toEqual(['lead', 'guide', 'x', 'y']);
  });

  it('is empty for a party without roles', () => {
    expect(roleTags(null, 'vi')).toEqual([]);
    expect(roleTags({ roles: null }, 'vi')).toEqual([]);
  });
});

describe('hasRole', () => {
  it('looks at every role', () => {
    const party = { roles: [{ code: 'guide' }, { code: '???' }] };
    expect(hasRole(party, 'guide')).toBe(true);
    expect(hasRole(party, 'other')).toBe(true);
    expect(hasRole(party, 'lead')).toBe(false);
    expect(hasRole(null, 'lead')).toBe(false);
  });
});
