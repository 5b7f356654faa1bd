/** What lanes may be made of. */
export const GROUPINGS = ['section', 'agency', 'kind', 'plan'] as const;
export type Grouping = (typeof GROUPINGS)[number];
