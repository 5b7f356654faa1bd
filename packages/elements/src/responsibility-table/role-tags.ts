import { msg } from '@lit/localize';

import { ROLE_CODES, roleCodeOf } from '@kehoach/contract';
import type { LocalizedText, Party, Role, RoleCode } from '@kehoach/contract';

import { roleWords } from './role-words.js';

/** How roles look alike: leading, working with others, reporting, everything else. */
export type RoleFamily = 'lead' | 'partner' | 'report' | 'act';

const FAMILIES: Partial<Record<RoleCode, RoleFamily>> = {
  lead: 'lead',
  'lead-direction': 'lead',
  coordinate: 'partner',
  participate: 'partner',
  report: 'report',
  consolidate: 'report',
  receive: 'report',
};

/** A role as a reader meets it. */
export interface RoleTag {
  readonly code: RoleCode;
  readonly family: RoleFamily;
  readonly mark: string;
  /** Words of the role in the language of the interface. */
  readonly words: string;
  /** The source's own words, where it gives some; for a code that the table lacks, at least the code. */
  readonly ownWords: LocalizedText | null;
}

let message = '';
let marks: readonly string[] = [];

/** The mark of a role, one or two letters; one message holds those of all roles in the order of `ROLE_CODES`. */
function roleMark(code: RoleCode): string {
  const all = msg('C|P|T|TM|H|K|TT|TD|Đ|B|TH|TR|L|BD|KP|CĐ|LĐ|ĐX|XD|TG|ĐĐ|GS|ĐM|NS|HĐ|QL|XL|PC|DV|SL|N|•', {
    id: 'responsibility-table.roles.marks',
  });
  if (all !== message) marks = (message = all).split('|');
  return marks[ROLE_CODES.indexOf(code)] as string;
}

/** The source's own words of a role; for a code that the table lacks, at least the code. */
export function ownWordsOf({ code, words }: Role): LocalizedText | null {
  return words || (code !== 'other' && roleCodeOf(code) === 'other' ? code : null);
}

/** The roles of a party in the order of the source, each once; words of the source's own are never left out. */
export function roleTags(party: Pick<Party, 'roles'> | null): RoleTag[] {
  const tags = new Map<string, RoleTag>();
  for (const role of party?.roles ?? []) {
    const code = roleCodeOf(role.code);
    const ownWords = ownWordsOf(role);
    const tag: RoleTag = {
      code,
      family: FAMILIES[code] ?? 'act',
      mark: roleMark(code),
      words: roleWords(code),
      ownWords,
    };
    tags.set(ownWords === null ? code : `${code}/${tags.size}`, tag);
  }
  return [...tags.values()];
}

/** True when a party carries a role; a code that the table lacks counts as `other`. */
export function hasRole(party: Party | null, code: RoleCode): boolean {
  return (party?.roles ?? []).some((role) => roleCodeOf(role.code) === code);
}
