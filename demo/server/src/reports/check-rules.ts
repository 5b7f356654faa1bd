import { pickText } from '@kehoach/contract';
import type { Answers, ReportRule } from '@kehoach/contract';

import { toPointer } from '../http/json-pointer.js';
import { answerOf, isFilledAnswer, isNoData, numberOf } from './answers.js';
import { fault } from './faults.js';
import type { Fault, FaultCode } from './faults.js';

/** Relative difference that two sums may have: decimal fractions are not exact in binary. */
const TOLERANCE = 1e-9;

function isSum(total: number, parts: readonly number[]): boolean {
  const sum = parts.reduce((left, right) => left + right, 0);
  return Math.abs(total - sum) <= TOLERANCE * Math.max(1, Math.abs(total));
}

/** The kind of fault that the rule finds, null when it holds or when an answer it needs is not there. */
function brokenRule(rule: ReportRule, read: (fieldId: string) => unknown): FaultCode | null {
  const [first, second] = rule.fieldIds.map(read);
  const numbers = rule.fieldIds.map((id) => numberOf(read(id)));
  switch (rule.kind) {
    case 'sum': {
      const [total, ...parts] = numbers.filter((value) => value !== null);
      if (total === undefined || parts.length + 1 < numbers.length) return null;
      return isSum(total, parts) ? null : 'sum';
    }
    case 'at-most': {
      const [left, right] = numbers;
      return typeof left === 'number' && typeof right === 'number' && left > right ? 'at-most' : null;
    }
    case 'not-after':
      return typeof first === 'string' && typeof second === 'string' && first > second ? 'not-after' : null;
    case 'required-when': {
      const applies = typeof second === 'boolean' ? second : isFilledAnswer(second);
      return applies && !isFilledAnswer(first) ? 'required-when' : null;
    }
    default:
      return null;
  }
}

/** What the form's rules find wrong, each fault at the rule's first field. Answers that were not asked do not count. */
export function checkRules(
  rules: readonly ReportRule[],
  answers: Answers,
  asked: ReadonlySet<string>,
): Fault[] {
  const read = (fieldId: string) => {
    const answer = asked.has(fieldId) ? answerOf(answers, fieldId) : undefined;
    return isNoData(answer) ? undefined : answer;
  };
  return rules.flatMap((rule) => {
    const target = rule.fieldIds[0];
    if (target === undefined || !asked.has(target)) return [];
    // "Chưa có số liệu" answers a question, so it is not missing.
    if (rule.kind === 'required-when' && isNoData(answerOf(answers, target))) return [];
    const code = brokenRule(rule, read);
    if (code === null) return [];
    return [fault(toPointer(['answers', target]), code, '', pickText(rule.message, 'vi')?.text ?? null)];
  });
}
