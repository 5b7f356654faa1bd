/** Every role code that real plans were found to need; an unknown code reads as `other` with its words. */
export const ROLE_CODES = [
  'lead',
  'coordinate',
  'implement',
  'advise',
  'guide',
  'inspect',
  'examine',
  'monitor',
  'evaluate',
  'report',
  'consolidate',
  'communicate',
  'mainstream',
  'train',
  'fund',
  'direct',
  'lead-direction',
  'propose',
  'build-plan',
  'participate',
  'urge',
  'supervise',
  'focal-point',
  'assign-staff',
  'mobilise-resources',
  'manage',
  'sanction',
  'prevent-gbv',
  'provide-service',
  'collect-statistics',
  'receive',
  'other',
] as const;

export type RoleCode = (typeof ROLE_CODES)[number];

/** The role that a code of an API stands for; `other` when the table has no such code. */
export function roleCodeOf(code: string): RoleCode {
  return (ROLE_CODES as readonly string[]).includes(code) ? (code as RoleCode) : 'other';
}
