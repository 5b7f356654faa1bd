import type { WidgetTag } from '../support/widgets.ts';

/** JSON as an API sends it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Tree = { [key: string]: Json };

/** Where the API keeps the sound document that each widget's bad ones are made from. */
export const RESOURCES: Record<WidgetTag, string> = {
  'kh-plan-timeline': '/plans/580-kh-ubnd-2020',
  'kh-responsibility-table': '/plans/580-kh-ubnd-2020',
  'kh-indicator-gauge': '/plans/580-kh-ubnd-2020/indicators',
  'kh-report-form': '/report-forms/580-kh-ubnd-2020-6-thang',
};

/** The rows that a widget shows, as a path of keys. */
const ROWS: Record<WidgetTag, readonly (string | number)[]> = {
  'kh-plan-timeline': ['activities'],
  'kh-responsibility-table': ['duties'],
  'kh-indicator-gauge': ['items'],
  'kh-report-form': ['sections', 0, 'fields'],
};

/** Members that readers read. */
const TEXTS =
  /^(title|name|shortName|summary|label|help|note|definition|method|reason|explanation|words|nameAsWritten|target|message|position|purpose|number|raw|section|type|legalAct|act|scope|inferred|code|source)$/;
/** Members whose words are codes that the widgets act on. */
const CODES = /^(kind|level|status|precision|direction|bound|recurs|from|is|dimension|key)$/;
const LINKS = /(^url|Url)$/;

const isTree = (value: Json | undefined): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A deep copy in which `change` may replace every member. */
function mapMembers(value: Json, change: (key: string, value: Json) => Json | undefined): Json {
  if (Array.isArray(value)) return value.map((item) => mapMembers(item, change));
  if (!isTree(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, change(key, member) ?? mapMembers(member, change)]),
  );
}

function at(document: Json, path: readonly (string | number)[]): Json[] {
  let node: Json | undefined = document;
  for (const key of path) node = (node as Tree)[key as string];
  return node as Json[];
}

/** The document with the rows that `change` makes of its own. */
function withRows(document: Tree, widget: WidgetTag, change: (rows: Json[]) => Json[]): Tree {
  const copy = structuredClone(document);
  const path = ROWS[widget];
  const parent = path.slice(0, -1).reduce<Json>((node, key) => (node as Tree)[key as string] ?? null, copy);
  (parent as Tree)[path[path.length - 1] as string] = change(at(copy, path));
  return copy;
}

/** Fifty rows like one of the document: an activity that is no heading, a plain question. */
function fifty(rows: Json[], widget: WidgetTag): Json[] {
  const plain = (rows as Tree[]).filter((row) => row['kind'] === undefined || row['kind'] === 'task')[0];
  const first = widget === 'kh-report-form' ? { type: 'text', label: 'Câu hỏi' } : plain;
  return Array.from({ length: 50 }, (_, index) => ({ ...first, id: `row-${index}`, parentId: null }));
}

/** The seventeenth of fifty rows has no id that could be read. */
export function oneBadRow(document: Tree, widget: WidgetTag): Tree {
  return withRows(document, widget, (rows) =>
    fifty(rows, widget).map((row, index) => (index === 16 ? { ...(row as Tree), id: 17 } : row)),
  );
}

/** JSON Pointer to what is wrong in `oneBadRow`. */
export const badRowPointer = (widget: WidgetTag): string => `/${ROWS[widget].join('/')}/16/id`;

export const noRows = (document: Tree, widget: WidgetTag): Tree =>
  widget === 'kh-report-form' ? { ...document, sections: [] } : withRows(document, widget, () => []);

/** Everything that may be null is. A list has one such row. */
export function allNull(document: Tree, widget: WidgetTag): Tree {
  const nulls = (tree: Tree): Tree =>
    Object.fromEntries(Object.keys(tree).map((key) => [key, key === 'id' ? (tree[key] ?? null) : null]));
  if (widget !== 'kh-indicator-gauge') return nulls(document);
  return { items: [nulls(at(document, ROWS[widget])[0] as Tree)] };
}

/** Every code is one that no version of the contract knows. */
export const unknownCodes = (document: Tree): Json =>
  mapMembers(document, (key, value) =>
    typeof value === 'string' && (CODES.test(key) || (key === 'code' && /^[a-z-]+$/.test(value)))
      ? 'chua-biet'
      : undefined,
  );

/** Puts words into every text, in every language that it has. */
function withTexts(document: Tree, words: (old: string) => string): Json {
  return mapMembers(document, (key, value) => {
    if (!TEXTS.test(key)) return undefined;
    if (typeof value === 'string') return words(value);
    const isLocalized = isTree(value) && typeof value['vi'] === 'string';
    return isLocalized
      ? mapMembers(value, (_, text) => (typeof text === 'string' ? words(text) : undefined))
      : undefined;
  });
}

export const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
export const markupInTexts = (document: Tree): Json => withTexts(document, (old) => `${old} ${MARKUP}`);

/** A word that nothing can break, repeated to 2 000 characters, in the titles. */
export const LONG_TITLE = `${'Đẩymạnh'.repeat(40)} ${'công tác bình đẳng giới '.repeat(80)}`.slice(0, 2_000);
export const longTitles = (document: Tree): Json =>
  mapMembers(document, (key) => (/^(title|summary|label)$/.test(key) ? LONG_TITLE : undefined));

export const SCRIPT_ADDRESS = 'javascript:alert(3)';
/** Every link runs code; where the document has no link, there is one now. */
export function scriptLinks(document: Tree): Json {
  const changed = mapMembers(document, (key, value) => {
    if (LINKS.test(key)) return SCRIPT_ADDRESS;
    if (key === 'activities')
      return (value as Tree[]).map((row) => ({ ...row, evidenceUrl: SCRIPT_ADDRESS }));
    return undefined;
  }) as Tree;
  return {
    ...changed,
    source: { name: 'Nguồn', url: SCRIPT_ADDRESS },
    contact: { name: 'Đầu mối', url: SCRIPT_ADDRESS, email: SCRIPT_ADDRESS },
    ...(document['sections'] && document['links']
      ? { links: { submit: SCRIPT_ADDRESS, draft: SCRIPT_ADDRESS, upload: SCRIPT_ADDRESS } }
      : {}),
  };
}
