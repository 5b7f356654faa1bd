import type { Answer, NoDataAnswer, RatioAnswer, SexAnswer } from '@kehoach/contract';

/** Answers by field id, as far as they could be understood. */
export type ReadAnswers = ReadonlyMap<string, Answer>;

const isParts = (answer: unknown): answer is Record<string, unknown> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);

/** True for "chưa có số liệu". */
export function isNoData(answer: unknown): answer is NoDataAnswer {
  return isParts(answer) && typeof answer['noData'] === 'string';
}

/** True for a share given by its two parts. */
export function isRatio(answer: unknown): answer is RatioAnswer {
  return isParts(answer) && 'numerator' in answer && 'denominator' in answer;
}

/** True for a value with its sex breakdown. */
export function isSexAnswer(answer: unknown): answer is SexAnswer {
  return isParts(answer) && 'total' in answer;
}

/** True when an answer says something: "chưa có số liệu" and 0 do, blank text does not. */
export function isFilledAnswer(answer: unknown): boolean {
  if (answer === undefined || answer === null) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  if (Array.isArray(answer)) return answer.length > 0;
  return isParts(answer) ? Object.keys(answer).some((part) => isFilledAnswer(answer[part])) : true;
}

/** A share in percent; null where a part is missing or nothing can be divided. */
export function percentOf({ numerator, denominator }: RatioAnswer): number | null {
  return numerator === null || denominator === null || denominator === 0
    ? null
    : (numerator / denominator) * 100;
}

/** The number that rules and conditions compare: a share counts in percent, a broken-down value by its total. */
export function numberOf(answer: unknown): number | null {
  if (typeof answer === 'number') return answer;
  if (isRatio(answer)) return percentOf(answer);
  return isSexAnswer(answer) ? answer.total : null;
}
