import { reportEndpoints, warnOnce } from '@kehoach/client';
import type { ReportEndpoints } from '@kehoach/client';
import type { ReportForm } from '@kehoach/contract';

import { pageEntry } from '../internal/page-entry.js';

/**
 * Where reports and files of a form go; null where this page can send none. Addresses that the page does not allow are named in
 * the console.
 */
export function pageEndpoints(tag: string, formUrl: string, form: ReportForm | null): ReportEndpoints {
  const api = pageEntry()?.api;
  const endpoints = reportEndpoints(formUrl, form?.links, api ? [new URL(api).origin] : []);
  for (const link of endpoints.refused) {
    warnOnce(`<${tag}>: "${link}" leads to an origin that this page does not allow.`);
  }
  return endpoints;
}
