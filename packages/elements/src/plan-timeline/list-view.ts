import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Activity } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import { indexAgencies } from '../internal/index-agencies.js';
import { agencyName } from './agency-line.js';
import { itemRow, pagedRows } from './item-row.js';
import { outlineOf } from './outline.js';
import type { OutlineNode } from './outline.js';
import type { TimelineItem } from './plan-items.js';
import { planName, planTag } from './plan-tag.js';
import type { FirstView, RowChoices } from './view-context.js';

export { rowStyles as styles } from './item-row.styles.js';

/** Beyond so many items the parts of a document are closed until a reader opens them. */
const CLOSED_BEYOND = 200;
const DEEPEST_LEVEL = 6;

function partTitle(view: FirstView, { section, path, activity }: OutlineNode, planIndex: number): Content {
  const number = section ? section.number : activity?.number;
  const title = view.text(section?.title ?? activity?.title);
  if (path.length === 0 && !activity) return html`${planTag(view, planIndex)} ${planName(view, planIndex)}`;
  return html`${number ? html`<span class="number">${number}</span>&nbsp;` : nothing}${title}`;
}

/** A part with its heading; a button opens it where the document is long. */
function part(
  view: FirstView,
  node: OutlineNode,
  planIndex: number,
  depth: number,
  isLong: boolean,
): Content {
  // An activity can be a part and an item, which opens apart; links to an item name parts the same way.
  const key = `part ${node.key}`;
  const isOpen = !isLong || view.isPrinting || view.isOpen(key);
  const title = partTitle(view, node, planIndex);
  return html`<div class="part" data-depth=${Math.min(depth, 3)}>
    <div class="part-title" role="heading" aria-level=${Math.min(view.level + depth, DEEPEST_LEVEL)}>
      ${
        isLong
          ? html`<button
              type="button"
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => view.act((use) => use.flip(key))}
            >
              ${title} <span class="quiet">(${node.count})</span>
            </button>`
          : title
      }
    </div>
    ${isOpen ? children(view, node, planIndex, depth + 1, isLong) : nothing}
  </div>`;
}

function children(
  view: FirstView,
  node: OutlineNode,
  planIndex: number,
  depth: number,
  isLong: boolean,
): Content {
  if (node.children.length === 0) return nothing;
  return html`<ul>
    ${pagedRows(view, node.key, node.children, (child) =>
      child.item
        ? html`${itemRow(view, child.item)} ${children(view, child, planIndex, depth, isLong)}`
        : part(view, child, planIndex, depth, isLong),
    )}
  </ul>`;
}

/** Items as rows without their document, for those that a lane does not draw. `keyOf` tells what opens each. */
export function itemRows(
  view: FirstView,
  key: string,
  items: readonly TimelineItem[],
  { keyOf, hasState }: RowChoices,
): Content {
  return pagedRows(view, key, items, (item) => itemRow(view, item, keyOf(item), hasState));
}

/** Names of agencies with who has taken over: the code for them comes with the list. */
function withAgencies(view: FirstView): FirstView {
  const agencies = indexAgencies(view.plans.flatMap(({ plan }) => plan.agencies ?? []));
  return { ...view, agencies, agencyName: (id) => agencyName({ ...view, agencies }, id) };
}

/** The items as their documents order them: nested lists of parts, groups and items. */
export function drawView(first: FirstView): TemplateResult {
  const view = first.agencyName ? first : withAgencies(first);
  const isLong = view.items.length > CLOSED_BEYOND;
  const shown = new Map<Activity, TimelineItem>();
  for (const item of view.items) shown.set(item.activity, item);
  return html`<div class="list" part="list">
    ${view.plans.map((plan, planIndex) => {
      const outline = outlineOf(plan, planIndex, shown);
      if (outline.count === 0) return nothing;
      return view.plans.length > 1
        ? part(view, outline, planIndex, 0, isLong)
        : children(view, outline, planIndex, 0, isLong);
    })}
  </div>`;
}
