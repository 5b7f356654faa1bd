import { describe, expect, it } from 'vitest';

import { ROLE_CODES, roleCodeOf } from './role-codes.js';
import { ROLES } from './roles.js';

const LANGUAGES = ['vi', 'en', 'zh-Hans'] as const;
const rows = Object.values(ROLES);

/** The codes that the five source documents and the contract's text name. */
const NEEDED = [
  ...['lead', 'coordinate', 'implement', 'advise', 'guide', 'inspect', 'monitor', 'evaluate', 'report'],
  ...[
    'consolidate',
    'communicate',
    'mainstream',
    'train',
    'fund',
    'direct',
    'propose',
    'build-plan',
    'participate',
  ],
  ...['urge', 'supervise', 'examine', 'sanction', 'assign-staff', 'provide-service', 'prevent-gbv'],
  ...['mobilise-resources', 'manage', 'lead-direction', 'focal-point', 'collect-statistics', 'other'],
];

describe('ROLES', () => {
  it('has a row for each code, and each code that is needed', () => {
    expect(Object.keys(ROLES)).toEqual([...ROLE_CODES]);
    expect(NEEDED.filter((code) => !(ROLE_CODES as readonly string[]).includes(code))).toEqual([]);
    expect(new Set(ROLE_CODES).size).toBe(ROLE_CODES.length);
  });

  it.each(LANGUAGES)('has words in %s that no two roles share', (language) => {
    const words = rows.map((role) => role[language].trim().toLowerCase());
    expect(words.filter((word) => word === '')).toEqual([]);
    expect(new Set(words).size).toBe(rows.length);
  });

  it.each(LANGUAGES)('has marks of one or two letters in %s that no two roles share', (language) => {
    const marks = rows.map((role) => role.mark[language]);
    expect(marks.filter((mark) => !/^(?:\p{L}{1,2}|•)$/u.test(mark))).toEqual([]);
    expect(new Set(marks.map((mark) => mark.toLowerCase())).size).toBe(rows.length);
  });

  it('is in NFC, with Han letters in zh-Hans alone', () => {
    for (const role of rows) {
      expect(role.vi).toBe(role.vi.normalize('NFC'));
      for (const text of [role['zh-Hans'], role.mark['zh-Hans']]) expect(text).toMatch(/^\p{Script=Han}+$/u);
      for (const text of [role.vi, role.en, role.mark.vi, role.mark.en])
        expect(text).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('roleCodeOf', () => {
  it('knows the codes of the table', () => {
    expect(ROLE_CODES.map(roleCodeOf)).toEqual([...ROLE_CODES]);
  });

  it.each(['', 'provide-content', 'LEAD', 'constructor', '__proto__', 'toString'])(
    'reads %j as other',
    (code) => {
      expect(roleCodeOf(code)).toBe('other');
    },
  );
});
