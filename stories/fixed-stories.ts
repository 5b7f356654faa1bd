/** The stories that every element has, in this order; what only one element has comes after them. */
export const FIXED_STORIES = [
  'Playground',
  'Ready',
  'Pending',
  'Empty',
  'Error',
  'Languages',
  'LongText',
  'Narrow',
  'Themed',
  'HighContrast',
] as const;
