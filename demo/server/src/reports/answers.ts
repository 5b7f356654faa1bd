import type {
  Answer,
  Answers,
  FieldCondition,
  NoDataAnswer,
  RatioAnswer,
  ReportField,
  SexAnswer,
} from '@kehoach/contract';

type Json = Record<string, unknown>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for "chưa có số liệu". */
export function isNoData(answer: unknown): answer is NoDataAnswer {
  return isRecord(answer) && typeof answer['noData'] === 'string';
}

export function isRatio(answer: unknown): answer is RatioAnswer {
  return isRecord(answer) && 'numerator' in answer && 'denominator' in answer;
}

export function isSexAnswer(answer: unknown): answer is SexAnswer {
  return isRecord(answer) && 'total' in answer;
}

/** The officer's own answer to a field; undefined where there is none. Inherited names are no answers. */
export function answerOf(answers: Answers, fieldId: string): Answer | undefined {
  return Object.hasOwn(answers, fieldId) ? answers[fieldId] : undefined;
}

/** True when an answer says something: "chưa có số liệu" and 0 do, blank text and empty parts do not. */
export function isFilledAnswer(answer: unknown): boolean {
  if (answer === undefined || answer === null) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  if (Array.isArray(answer)) return answer.length > 0;
  if (isRecord(answer)) return Object.values(answer).some((part) => isFilledAnswer(part));
  return true;
}

/** The number that rules and conditions compare: a share counts in percent, a broken-down value by its total. */
export function numberOf(answer: unknown): number | null {
  if (typeof answer === 'number') return answer;
  if (isRatio(answer)) {
    const { numerator, denominator } = answer;
    return numerator === null || denominator === null || denominator === 0
      ? null
      : (numerator / denominator) * 100;
  }
  return isSexAnswer(answer) ? answer.total : null;
}

function meets(condition: FieldCondition, answer: Answer | undefined): boolean {
  const isEqual = Array.isArray(answer)
    ? answer.some((item) => item === condition.value)
    : answer === condition.value;
  switch (condition.is) {
    case 'equals':
      return isEqual;
    case 'not-equals':
      return !isEqual;
    case 'at-least': {
      const value = numberOf(answer);
      return value !== null && typeof condition.value === 'number' && value >= condition.value;
    }
    case 'filled':
      return isFilledAnswer(answer);
    default:
      // A kind of condition from a later version: a question is rather asked than lost.
      return true;
  }
}

/** The fields that the form asks, given the answers. What depends on a field that is not asked is not asked either. */
export function askedFields(fields: readonly ReportField[], answers: Answers): Set<string> {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const known = new Map<string, boolean>();
  const isAsked = (field: ReportField): boolean => {
    const decided = known.get(field.id);
    if (decided !== undefined) return decided;
    // A circle of conditions counts as asked.
    known.set(field.id, true);
    const condition = field.visibleWhen;
    const other = condition ? byId.get(condition.fieldId) : undefined;
    const result =
      !condition ||
      ((other === undefined || isAsked(other)) && meets(condition, answerOf(answers, condition.fieldId)));
    known.set(field.id, result);
    return result;
  };
  return new Set(fields.filter(isAsked).map((field) => field.id));
}
