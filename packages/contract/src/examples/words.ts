/** The day on which the examples are to be read: every state that depends on time is stable on it. */
export const EXAMPLE_TODAY = '2025-06-05';

/** A text in the three languages of the interface. */
export const words = (vi: string, en: string, zh: string) => ({ vi, en, 'zh-Hans': zh });

/** Why a year is there that the source does not write. */
const YEAR_OF_PLAN = words(
  'Văn bản không ghi năm; lấy năm 2025 của kế hoạch.',
  'The document gives no year; 2025 is the plan’s year.',
  '文件未写年份，按计划年份（2025年）推定。',
);

/** A day as a source writes it. */
export const day = (raw: string, iso: string) => ({ raw, iso, precision: 'day' as const });

/** A day whose year the source leaves out. */
export const dayOfPlanYear = (raw: string, iso: string) => ({ ...day(raw, iso), inferred: YEAR_OF_PLAN });
