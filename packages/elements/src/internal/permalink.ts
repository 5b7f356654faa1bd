import { pageEntry } from './page-entry.js';

/** The file name of each widget's page in the embed folder. */
export type WidgetName = 'plan-timeline' | 'responsibility-table' | 'indicator-gauge' | 'report-form';

/** Where the API keeps what each widget shows. */
const COLLECTIONS: Record<WidgetName, string> = {
  'plan-timeline': 'plans/',
  'responsibility-table': 'plans/',
  'indicator-gauge': '(?:plans|indicators)/',
  'report-form': 'report-forms/',
};

/** What a link to a widget, or to one of its items, is made from. */
export interface LinkTarget {
  readonly widget: WidgetName;
  /** Absolute address of the resource that the widget shows. */
  readonly url: string;
  readonly item?: string | null;
  readonly view?: string | null;
  /** With `sync-url` the host page itself is linked. */
  readonly isHostPage: boolean;
}

/** The parameter that names an item in a host page's address. */
export const ITEM_PARAMETER = 'kh-item';

/** The id that the embed page takes for a resource of the page's API; null for resources of elsewhere. */
export function embedId(widget: WidgetName, url: string, api: string | null): string | null {
  if (api === null || !url.startsWith(api)) return null;
  const match = new RegExp(`^${COLLECTIONS[widget]}([^/?#]+)(?:/indicators)?$`).exec(url.slice(api.length));
  return match?.[1] ? decodeURIComponent(match[1]) : null;
}

/** The address that shows a widget or one of its items again: the embed page, else the host page. */
export function permalinkTo(target: LinkTarget): string {
  const entry = pageEntry();
  const id = entry && !target.isHostPage ? embedId(target.widget, target.url, entry.api) : null;
  if (entry && id !== null) {
    const link = new URL(`embed/${target.widget}.html`, entry.base);
    link.searchParams.set('id', id);
    if (target.view) link.searchParams.set('view', target.view);
    if (target.item) link.searchParams.set('item', target.item);
    return link.href;
  }
  const link = new URL(location.href);
  link.hash = '';
  if (target.item) link.searchParams.set(ITEM_PARAMETER, target.item);
  return link.href;
}
