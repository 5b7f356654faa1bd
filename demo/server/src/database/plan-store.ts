import type { Indicator, Plan, PlanSummary } from '@kehoach/contract';

import type { Dataset, Origin } from '../dataset.js';
import type { Database } from './open-database.js';

/** Plans and the indicators they are measured by. */
export interface PlanStore {
  /** Heads of all plans, in no particular order. */
  heads(): PlanSummary[];
  plan(id: string): Plan | null;
  indicator(id: string): Indicator | null;
  /** The indicators of a plan in the plan's order. */
  indicatorsOf(planId: string): Indicator[];
  countIndicators(planId: string): number;
  /** Replaces everything that came from `origin`. Call it within a transaction. */
  replace(origin: Origin, dataset: Dataset): void;
}

const HEAD_KEYS = [
  'schema',
  'id',
  'number',
  'title',
  'level',
  'unitId',
  'issuer',
  'issued',
  'period',
  'status',
  'updated',
] as const satisfies readonly (keyof PlanSummary & keyof Plan)[];

function headOf(plan: Plan): PlanSummary {
  const entries = HEAD_KEYS.filter((key) => plan[key] !== undefined).map((key) => [key, plan[key]]);
  return Object.fromEntries(entries) as PlanSummary;
}

function parseBody<Value>(row: Record<string, unknown> | undefined, column = 'body'): Value | null {
  return row === undefined ? null : (JSON.parse(String(row[column])) as Value);
}

export function createPlanStore(database: Database): PlanStore {
  const selectHeads = database.prepare('SELECT head FROM plans');
  const selectPlan = database.prepare('SELECT body FROM plans WHERE id = ?');
  const selectIndicator = database.prepare('SELECT body FROM indicators WHERE id = ?');
  const selectIndicators = database.prepare(
    `SELECT indicators.body FROM plan_indicators JOIN indicators ON indicators.id = plan_indicators.indicator_id
     WHERE plan_indicators.plan_id = ? ORDER BY plan_indicators.position`,
  );
  const count = database.prepare('SELECT count(*) AS n FROM plan_indicators WHERE plan_id = ?');
  const removals = ['plans', 'indicators', 'plan_indicators'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE origin = ?`),
  );
  const insertPlan = database.prepare('INSERT INTO plans (id, origin, head, body) VALUES (?, ?, ?, ?)');
  const insertIndicator = database.prepare('INSERT INTO indicators (id, origin, body) VALUES (?, ?, ?)');
  const insertLink = database.prepare(
    'INSERT INTO plan_indicators (plan_id, indicator_id, position, origin) VALUES (?, ?, ?, ?)',
  );

  return {
    heads: () => selectHeads.all().map((row) => parseBody<PlanSummary>(row, 'head') as PlanSummary),
    plan: (id) => parseBody<Plan>(selectPlan.get(id)),
    indicator: (id) => parseBody<Indicator>(selectIndicator.get(id)),
    indicatorsOf: (planId) =>
      selectIndicators.all(planId).map((row) => parseBody<Indicator>(row) as Indicator),
    countIndicators: (planId) => Number(count.get(planId)?.['n'] ?? 0),
    replace: (origin, dataset) => {
      for (const removal of removals) removal.run(origin);
      for (const plan of dataset.plans) {
        insertPlan.run(plan.id, origin, JSON.stringify(headOf(plan)), JSON.stringify(plan));
      }
      for (const indicator of dataset.indicators) {
        insertIndicator.run(indicator.id, origin, JSON.stringify(indicator));
      }
      for (const [planId, ids] of Object.entries(dataset.planIndicators)) {
        ids.forEach((id, position) => insertLink.run(planId, id, position, origin));
      }
    },
  };
}
