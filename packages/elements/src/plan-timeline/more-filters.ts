import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import { selectField } from '../internal/select-field.js';
import type { Choice } from '../internal/controls.js';
import type { Content } from '../internal/frame.js';
import { sectionNumber } from '../internal/sections.js';
import { filterField } from './filter-bar.js';
import { GROUPINGS } from './groupings.js';
import type { Grouping } from './groupings.js';
import { planName } from './plan-tag.js';
import { ITEM_KINDS } from './plan-items.js';
import type { ReaderChoices } from './reader-choices.js';
import { kindWords } from './state-words.js';
import type { ViewContext, ViewName } from './view-context.js';

function sectionChoices(view: ViewContext): Choice[] {
  const choices = new Map<string, Choice>();
  for (const { path, planIndex } of view.all) {
    path.forEach((section, depth) => {
      const value = view.plans.length > 1 ? `${planIndex}:${section.id}` : section.id;
      if (choices.has(value)) return;
      const own = path.slice(0, depth + 1);
      const words = [sectionNumber(own), view.locale.words(section.title)]
        .filter((part) => part !== '')
        .join(' ');
      choices.set(value, {
        value,
        words: '\u00a0\u00a0'.repeat(depth) + (words || section.id),
        group: view.plans.length > 1 ? planName(view, planIndex) : undefined,
      });
    });
  }
  return [...choices.values()];
}

function kindChoices(view: ViewContext): Choice[] {
  const used = new Set<string>(view.all.map(({ kind }) => kind));
  return ITEM_KINDS.filter((kind) => used.has(kind)).map((value) => ({ value, words: kindWords(value) }));
}

function groupChoices({ plans, grouping }: ViewContext): Choice[] {
  const words: Record<Grouping, string> = {
    section: msg('Phần của văn bản', { id: 'plan-timeline.group.section' }),
    agency: msg('Cơ quan', { id: 'plan-timeline.group.agency' }),
    kind: msg('Loại', { id: 'plan-timeline.group.kind' }),
    plan: msg('Kế hoạch', { id: 'plan-timeline.group.plan' }),
  };
  // One plan is one lane: nobody asks for that but an attribute.
  return GROUPINGS.filter((value) => value !== 'plan' || plans.length > 1 || grouping === 'plan').map(
    (value) => ({ value, words: words[value] }),
  );
}

/** The filters that open on request; `first` stands before them. */
export function moreFilters(
  view: ViewContext,
  shown: ViewName,
  actions: ReaderChoices,
  first: Content,
): Content {
  const { filters } = view;
  return html`<div class="toolbar filters" part="filters">
    ${first}
    ${filterField(msg('Loại', { id: 'plan-timeline.filter.kind' }), kindChoices(view), filters.kind, (kind) =>
      actions.filter({ kind }),
    )}
    ${filterField(
      msg('Phần của văn bản', { id: 'plan-timeline.filter.section' }),
      sectionChoices(view),
      filters.section,
      (section) => actions.filter({ section }),
    )}
    ${
      shown === 'timeline'
        ? selectField(
            msg('Xếp theo', { id: 'plan-timeline.group' }),
            groupChoices(view),
            view.grouping,
            (value) => actions.group(value as Grouping),
          )
        : nothing
    }
  </div>`;
}
