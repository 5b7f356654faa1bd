import type { BrowserContext, Locator, Page } from 'playwright-core';

/** Something that a screen reader meets: what it is called, what it is, how it stands, and what is in it. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  /** What the browser computed beside it: `level`, `expanded`, `pressed`, `live`, … */
  readonly states: Readonly<Record<string, unknown>>;
  /** Attributes of its element, for what the protocol does not hand out: `aria-sort`, `aria-rowindex`, `aria-setsize`, … */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Heard[];
}

/** The part of the DevTools protocol's nodes that is read here. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}
interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Parts of a text in lines: of no interest, the text itself is there. */
const LINES = 'InlineTextBox';

function attributesByNode(root: DomNode): Map<number, Record<string, string>> {
  const all = new Map<number, Record<string, string>>();
  const visit = (node: DomNode) => {
    const { attributes = [] } = node;
    const own: Record<string, string> = {};
    for (let at = 0; at < attributes.length; at += 2)
      own[attributes[at] as string] = attributes[at + 1] as string;
    all.set(node.backendNodeId, own);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child);
  };
  visit(root);
  return all;
}

/** The accessibility tree of a page as Chromium hands it to assistive technology, without what it leaves out. */
export async function listen(page: Page, context: BrowserContext = page.context()): Promise<Heard> {
  const session = await context.newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  await session.detach();
  const attributes = attributesByNode(root);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const heardIn = (id: string): Heard[] => {
    const node = byId.get(id);
    if (!node || node.role?.value === LINES) return [];
    const children = (node.childIds ?? []).flatMap(heardIn);
    if (node.ignored) return children;
    const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const own = attributes.get(node.backendDOMNodeId ?? -1) ?? {};
    return [{ role: node.role?.value ?? '', name, states, attributes: own, children }];
  };
  return heardIn((nodes[0] as AxNode).nodeId)[0] as Heard;
}

/** What a screen reader meets of the one widget on a page: its labelled region. */
export async function listenTo(widget: Locator): Promise<Heard> {
  const regions = within(await listen(widget.page()), 'region');
  if (regions.length !== 1) throw new Error(`${regions.length} regions, not one`);
  return regions[0] as Heard;
}

/** Everything below `node`, in reading order. */
export function* below(node: Heard): Generator<Heard> {
  for (const child of node.children) {
    yield child;
    yield* below(child);
  }
}

/** What has one of these roles below `node`, in reading order; with `name` only what is called so. */
export function within(node: Heard, role: string | readonly string[], name?: string | RegExp): Heard[] {
  const roles = [role].flat();
  const isCalled = (one: Heard) =>
    name === undefined || (typeof name === 'string' ? one.name === name : name.test(one.name));
  return [...below(node)].filter((one) => roles.includes(one.role) && isCalled(one));
}

/** The one thing of this role and name; throws where there is none, or more than one. */
export function theOne(node: Heard, role: string | readonly string[], name?: string | RegExp): Heard {
  const found = within(node, role, name);
  if (found.length !== 1) throw new Error(`${found.length} of ${String(role)} “${String(name)}”, not one`);
  return found[0] as Heard;
}

/** What is read out below `node`, in order, white space folded. */
export function wordsIn(node: Heard): string {
  return [...below(node)]
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Headings as a screen reader lists them: level and name. */
export const outlineOf = (node: Heard): [level: number, name: string][] =>
  within(node, 'heading').map(({ states, name }) => [Number(states['level']), name]);

/** Items of a list with the position and the total that are told: those of the markup, else the browser's own count. */
export function itemsOf(
  list: Heard,
): { readonly item: Heard; readonly position: number; readonly total: number }[] {
  const items = list.children.filter(({ role }) => role === 'listitem');
  return items.map((item, index) => ({
    item,
    position: Number(item.attributes['aria-posinset'] ?? index + 1),
    total: Number(item.attributes['aria-setsize'] ?? items.length),
  }));
}

/** A cell with the heads that a screen reader reads before it. */
export interface HeardCell {
  readonly row: string;
  readonly column: string;
  readonly cell: Heard;
}

/** The rows of a table below its head, each as its cells. */
export function cellsOf(table: Heard): HeardCell[][] {
  const heads = within(table, 'columnheader');
  const columnOf = (cell: Heard, index: number) => Number(cell.attributes['aria-colindex'] ?? index + 1);
  const columns = new Map(heads.map((head, index) => [columnOf(head, index), head.name]));
  return within(table, 'row')
    .map(({ children }) => children)
    .filter((cells) => !cells.some(({ role }) => role === 'columnheader'))
    .map((cells) => {
      const row = cells.filter(({ role }) => role === 'rowheader').map(({ name }) => name);
      return cells.map((cell, index) => ({
        row: row.length === 1 ? (row[0] as string) : `${row.length} row headers`,
        column: columns.get(columnOf(cell, index)) ?? 'no column header',
        cell,
      }));
    });
}
