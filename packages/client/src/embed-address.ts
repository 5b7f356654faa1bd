/** The four widgets, by the name of their module and of their page behind a link. */
export const WIDGET_NAMES = [
  'plan-timeline',
  'responsibility-table',
  'indicator-gauge',
  'report-form',
] as const;
export type WidgetName = (typeof WIDGET_NAMES)[number];

/** Attributes that a link may set; never an address. Each is also the name of its query parameter. */
export const LINK_ATTRIBUTES = [
  'view',
  'agency',
  'section',
  'duty-role',
  'kind',
  'status',
  'from',
  'to',
  'group-by',
  'indicator',
  'milestone',
  'method',
  'density',
  'color-scheme',
] as const;

/** Which widget a link shows, of which resource, with which attributes. */
export interface EmbedRequest {
  readonly widget: WidgetName;
  /** Address of the resource relative to the API's base: `plans/580-kh-ubnd-2020`. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Ids that a link may carry: nothing that could lead out of the API's collection. */
const SAFE_ID = /^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u;
const PAGE = /\/embed\/([a-z-]+)(?:\.html|\/([^/]+))?$/;

/** Path of the resource with this id, relative to the API's base. A gauge takes a plan's indicators. */
export function resourcePath(widget: WidgetName, id: string): string {
  const safe = encodeURIComponent(id);
  return widget === 'report-form' ? `report-forms/${safe}` : `plans/${safe}`;
}

/**
 * Reads the address of an embed page: `…/embed/plan-timeline.html?id=580-kh-ubnd-2020&view=agenda`, or the alias
 * `…/embed/plan-timeline/580-kh-ubnd-2020`. Null for anything else.
 */
export function readEmbedAddress(url: URL): EmbedRequest | null {
  const match = PAGE.exec(url.pathname);
  const widget = WIDGET_NAMES.filter((name) => name === match?.[1])[0];
  if (!match || !widget) return null;
  const id = match[2] === undefined ? url.searchParams.get('id') : decodeURIComponent(match[2]);
  if (id === null || !SAFE_ID.test(id)) return null;
  const attributes: Record<string, string> = {};
  for (const name of LINK_ATTRIBUTES) {
    const value = url.searchParams.get(name);
    if (value !== null) attributes[name] = value;
  }
  return { widget, path: resourcePath(widget, id), attributes };
}

/** The id behind a resource of the page's API, for the link to its page; null for resources of elsewhere. */
export function idOfResource(widget: WidgetName, resourceUrl: string, apiBase: string): string | null {
  if (!resourceUrl.startsWith(apiBase)) return null;
  const path = resourceUrl.slice(apiBase.length);
  const collection = widget === 'report-form' ? 'report-forms' : 'plans';
  const match = new RegExp(`^${collection}/([^/?#]+)(?:/indicators)?$`).exec(path);
  if (!match?.[1]) return null;
  const id = decodeURIComponent(match[1]);
  return SAFE_ID.test(id) ? id : null;
}
