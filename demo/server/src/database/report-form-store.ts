import type { ReportForm } from '@kehoach/contract';

import type { Origin } from '../dataset.js';
import type { Database } from './open-database.js';

/** The report forms that agencies fill in. */
export interface ReportFormStore {
  form(id: string): ReportForm | null;
  /** The forms that belong to a plan, in order of their ids. */
  formsOf(planId: string): ReportForm[];
  /** Replaces every form that came from `origin`. Call it within a transaction. */
  replace(origin: Origin, forms: readonly ReportForm[]): void;
}

export function createReportFormStore(database: Database): ReportFormStore {
  const select = database.prepare('SELECT body FROM report_forms WHERE id = ?');
  const selectOfPlan = database.prepare('SELECT body FROM report_forms WHERE plan_id = ? ORDER BY id');
  const remove = database.prepare('DELETE FROM report_forms WHERE origin = ?');
  const insert = database.prepare('INSERT INTO report_forms (id, origin, plan_id, body) VALUES (?, ?, ?, ?)');
  const parse = (row: Record<string, unknown>) => JSON.parse(String(row['body'])) as ReportForm;
  return {
    form: (id) => {
      const row = select.get(id);
      return row === undefined ? null : parse(row);
    },
    formsOf: (planId) => selectOfPlan.all(planId).map(parse),
    replace: (origin, forms) => {
      remove.run(origin);
      for (const form of forms) insert.run(form.id, origin, form.planId ?? null, JSON.stringify(form));
    },
  };
}
