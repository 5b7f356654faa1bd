import { webUrl } from '@kehoach/client';

import { dataSourceOf } from '../internal/data-source.js';
import type { TimelinePlan } from './plan-items.js';

/** Where a plan comes from; its link is relative to the plan's own address. */
export const planSource = ({ plan, url }: TimelinePlan) =>
  dataSourceOf(plan, (href) => webUrl(href, url || document.baseURI));
