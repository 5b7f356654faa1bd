import type { FieldCondition, ReportField } from '@kehoach/contract';

import { isFilledAnswer, numberOf } from './answer-values.js';
import type { ReadAnswers } from './answer-values.js';

function meets({ is, value }: FieldCondition, answer: unknown): boolean {
  const isEqual = Array.isArray(answer) ? answer.includes(value) : answer === value;
  switch (is) {
    case 'equals':
      return isEqual;
    case 'not-equals':
      return !isEqual;
    case 'at-least': {
      const number = numberOf(answer);
      return number !== null && typeof value === 'number' && number >= value;
    }
    case 'filled':
      return isFilledAnswer(answer);
    default:
      // A kind of condition from a later version: a question is rather asked than lost.
      return true;
  }
}

/** The fields that are asked, given the answers. What depends on a field that is not asked is not asked either. */
export function visibleFields(fields: readonly ReportField[], answers: ReadAnswers): Set<string> {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const decided = new Map<string, boolean>();
  const isVisible = (field: ReportField): boolean => {
    const known = decided.get(field.id);
    if (known !== undefined) return known;
    // Conditions in a circle count as met.
    decided.set(field.id, true);
    const condition = field.visibleWhen;
    const other = condition ? byId.get(condition.fieldId) : undefined;
    const result =
      !condition || ((!other || isVisible(other)) && meets(condition, answers.get(condition.fieldId)));
    decided.set(field.id, result);
    return result;
  };
  return new Set(fields.filter(isVisible).map(({ id }) => id));
}
