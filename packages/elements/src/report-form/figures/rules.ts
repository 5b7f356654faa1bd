import type { ReportRule } from '@kehoach/contract';

import { isFilledAnswer, isNoData, numberOf } from '../answer-values.js';
import type { ReadAnswers } from '../answer-values.js';
import type { Fault, FaultCode } from '../faults.js';

/** Relative difference that two equal sums may have: decimal fractions are not exact in binary. */
const TOLERANCE = 1e-9;

/** True when the parts add up to the total. */
export function isSum(total: number, parts: readonly number[]): boolean {
  let sum = 0;
  for (const part of parts) sum += part;
  return Math.abs(total - sum) <= TOLERANCE * Math.max(1, Math.abs(total));
}

const applies = (condition: unknown) =>
  typeof condition === 'boolean' ? condition : isFilledAnswer(condition);

interface Broken {
  readonly code: FaultCode;
  readonly numbers?: readonly number[];
}

/** What a rule finds wrong; null when it holds, or when an answer that it needs is not there. */
function brokenRule(rule: ReportRule, read: (fieldId: string) => unknown): Broken | null {
  const [first, second] = rule.fieldIds.map(read);
  const known = rule.fieldIds.map((id) => numberOf(read(id)));
  const numbers = known.filter((value) => value !== null);
  const [total, ...parts] = numbers;
  const areAllKnown = numbers.length === known.length;
  switch (rule.kind) {
    case 'sum':
      return areAllKnown && total !== undefined && !isSum(total, parts) ? { code: 'sum', numbers } : null;
    case 'at-most':
      return areAllKnown && (total as number) > (parts[0] as number) ? { code: 'at-most', numbers } : null;
    case 'not-after':
      return typeof first === 'string' && typeof second === 'string' && first > second
        ? { code: 'not-after' }
        : null;
    case 'required-when':
      return applies(second) && !isFilledAnswer(first) ? { code: 'required-when' } : null;
    default:
      // A rule of a later version is the receiver's to apply.
      return null;
  }
}

/** The answers that rules look at: those to what is asked, "no data" left out. */
function reader(answers: ReadAnswers, visible: ReadonlySet<string>) {
  return (fieldId: string): unknown => {
    const answer = visible.has(fieldId) ? answers.get(fieldId) : undefined;
    return isNoData(answer) ? undefined : answer;
  };
}

/** The fields that a rule requires now because another one is answered. */
export function neededFields(
  rules: readonly ReportRule[],
  answers: ReadAnswers,
  visible: ReadonlySet<string>,
): Set<string> {
  const read = reader(answers, visible);
  const needed = rules.filter(
    ({ kind, fieldIds }) => kind === 'required-when' && applies(read(fieldIds[1] ?? '')),
  );
  return new Set(needed.map(({ fieldIds }) => fieldIds[0] ?? ''));
}

/** What the form's rules find wrong, each fault at its rule's first field. Answers to what is not asked do not count. */
export function brokenRules(
  rules: readonly ReportRule[],
  answers: ReadAnswers,
  visible: ReadonlySet<string>,
): { readonly rule: ReportRule; readonly fault: Fault }[] {
  const read = reader(answers, visible);
  return rules.flatMap((rule) => {
    const target = rule.fieldIds[0];
    if (target === undefined || !visible.has(target)) return [];
    // "Chưa có số liệu" answers a question, so it is not missing.
    if (rule.kind === 'required-when' && isNoData(answers.get(target))) return [];
    const broken = brokenRule(rule, read);
    return broken ? [{ rule, fault: { fieldId: target, part: null, ...broken } }] : [];
  });
}
