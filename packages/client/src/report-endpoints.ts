import type { ReportForm } from '@kehoach/contract';

import { originOf, webUrl } from './links.js';

/** Where a form's report, draft and files go; null where the form offers no such address. */
export interface ReportEndpoints {
  readonly submit: string | null;
  readonly upload: string | null;
  /** The collection of server drafts; only where the form offers it. */
  readonly draft: string | null;
  /** Addresses of the form that lead to an origin this page does not allow. */
  readonly refused: readonly string[];
}

const FORM_PATH = /^(.*\/)report-forms\/[^/]+\/?$/;

/** The API's base for the address of a form: what stands before `report-forms/{id}`. */
export function apiBaseOf(formUrl: string): string | null {
  const url = webUrl(formUrl);
  const match = url === null ? null : FORM_PATH.exec(new URL(url).pathname);
  return url !== null && match?.[1] ? new URL(match[1], url).href : null;
}

/**
 * The addresses of a form. Its own `links` win over the standard routes beside it; they are followed to the form's origin and
 * to the origins of `allowed`, to no other: a token would travel with them.
 */
export function reportEndpoints(
  formUrl: string,
  links: ReportForm['links'],
  allowed: readonly string[] = [],
): ReportEndpoints {
  const base = apiBaseOf(formUrl);
  const origins = [originOf(formUrl), ...allowed];
  const refused: string[] = [];
  const choose = (link: string | null | undefined, standard: string | null): string | null => {
    if (typeof link !== 'string' || link === '') return standard;
    const url = formUrl === '' ? webUrl(link) : webUrl(link, formUrl);
    if (url !== null && origins.includes(originOf(url))) return url;
    refused.push(link);
    return null;
  };
  const route = (path: string) => (base === null ? null : new URL(path, base).href);
  return {
    submit: choose(links?.submit, route('reports')),
    upload: choose(links?.upload, route('uploads')),
    draft: choose(links?.draft, null),
    refused,
  };
}
