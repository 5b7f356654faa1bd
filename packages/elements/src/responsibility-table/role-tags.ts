import { roleCodeOf, ROLES } from '@kehoach/contract';
import type { LocalizedText, Party, RoleCode } from '@kehoach/contract';

import type { Language } from '../internal/locale.js';

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
  /** Words of the exported table, in the language of the interface. */
  readonly words: string;
  /** The source's own words, where it gives some; for a code that the table lacks, at least the code. */
  readonly ownWords: LocalizedText | null;
}

/** The words of a role in a language of the interface. */
export function roleWords(code: RoleCode, language: Language): string {
  return ROLES[code][language];
}

/** The roles of a party in the order of the source, each once; words of the source's own are never left out. */
export function roleTags(party: Pick<Party, 'roles'> | null, language: Language): RoleTag[] {
  const tags = new Map<string, RoleTag>();
  for (const role of party?.roles ?? []) {
    const code = roleCodeOf(role.code);
    const ownWords = role.words || (code === 'other' && role.code !== 'other' ? role.code : null);
    const { mark } = ROLES[code];
    const tag: RoleTag = {
      code,
      family: FAMILIES[code] ?? 'act',
      mark: mark[language],
      words: roleWords(code, language),
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
