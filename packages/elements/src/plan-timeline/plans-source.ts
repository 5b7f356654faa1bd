import { webUrl } from '@kehoach/client';

import { dataSourceOf } from '../internal/data-source.js';
import type { DataSource } from '../internal/data-source.js';
import type { LocaleController } from '../internal/locale.js';
import type { TimelinePlan } from './plan-items.js';

/** The source line: the plan's own, or the names of all; of several dates of update the oldest, since no other is true of all. */
export function plansSource(plans: readonly TimelinePlan[], locale: LocaleController): DataSource | null {
  const sources = plans.map(({ plan, url }) =>
    dataSourceOf(plan, (href) => webUrl(href, url || document.baseURI)),
  );
  if (sources.length < 2) return sources[0] ?? null;
  const names = sources.map(({ name }) => locale.words(name)).filter((name) => name !== '');
  const updates = sources.map(({ updated }) => updated ?? '').sort();
  return { name: [...new Set(names)].join('; ') || null, url: null, updated: updates[0] || null };
}
