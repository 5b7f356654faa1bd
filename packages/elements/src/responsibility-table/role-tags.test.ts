import { ROLE_CODES, ROLES } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { templates as english } from '../generated/locales/en.js';
import { templates as chinese } from '../generated/locales/zh-Hans.js';
import { hasRole, roleTags } from './role-tags.js';

const tags = (...roles: { code: string; words?: string }[]) => roleTags({ roles });

/** The messages of the roles in every language, as readers get them. */
const WORDS = {
  vi: ROLE_CODES.map((code) => roleTags({ roles: [{ code }] })[0]),
  en: translated(english),
  'zh-Hans': translated(chinese),
};

function translated(templates: Record<string, unknown>) {
  const [words, marks] = ['responsibility-table.roles', 'responsibility-table.roles.marks'].map((id) =>
    String(templates[id]).split('|'),
  );
  return ROLE_CODES.map((_, place) => ({ words: words?.[place], mark: marks?.[place] }));
}

describe('roleTags', () => {
  it.each(['vi', 'en', 'zh-Hans'] as const)(
    'gives every code of the table its words and mark in %s',
    (language) => {
      expect(WORDS[language].map((tag) => [tag?.words, tag?.mark])).toEqual(
        ROLE_CODES.map((code) => [ROLES[code][language], ROLES[code].mark[language]]),
      );
    },
  );

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
    expect(roleTags(null)).toEqual([]);
    expect(roleTags({ roles: null })).toEqual([]);
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
