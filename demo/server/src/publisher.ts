import { todayInVietnam } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import { sha256Hex, toCanonicalJson } from './canonical-json.js';
import { createMetaStore } from './database/meta-store.js';
import { inTransaction } from './database/open-database.js';
import type { Database } from './database/open-database.js';
import type { PlanStore } from './database/plan-store.js';
import type { ReportFormStore } from './database/report-form-store.js';
import type { Dataset, Origin, PublishedData } from './dataset.js';
import type { Clock } from './instant.js';

/** Keeps the published part of the database equal to the data it comes from. Reports, drafts and uploads are not touched. */
export interface Publisher {
  /** Publishes what has changed since the last call: the data themselves, or the sample plan when a new day has begun. */
  refresh(): void;
}

interface PublisherParts {
  readonly database: Database;
  readonly plans: PlanStore;
  readonly reportForms: ReportFormStore;
  readonly data: PublishedData;
  readonly clock: Clock;
}

export function createPublisher({ database, plans, reportForms, data, clock }: PublisherParts): Publisher {
  const meta = createMetaStore(database);

  const publish = (origin: Origin, dataset: Dataset) => {
    const key = `published-sha256:${origin}`;
    const hash = sha256Hex(toCanonicalJson(dataset));
    if (meta.read(key) === hash) return;
    inTransaction(database, () => {
      plans.replace(origin, dataset);
      reportForms.replace(origin, dataset.reportForms);
      meta.write(key, hash);
    });
  };

  let sampleDay: CalendarDate | null = null;
  return {
    refresh: () => {
      const today = todayInVietnam(clock());
      if (sampleDay === today) return;
      if (sampleDay === null) publish('demo', data.dataset);
      publish('sample', data.createSample(today));
      sampleDay = today;
    },
  };
}
