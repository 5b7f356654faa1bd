import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { DataSource } from '../internal/data-source.js';
import type { Content } from '../internal/frame.js';
import { planLines } from './plan-header.js';
import { planLetter, planName, planTag } from './plan-tag.js';
import { planSource } from './plans-source.js';
import type { FirstView } from './view-context.js';

export { severalPlansStyles as styles } from './several-plans.styles.js';

/** One line for each of several plans: its letter, its number where it has one, its title and its facts. */
function subtitle(view: FirstView): Content {
  return view.plans.map(({ plan }, planIndex) => {
    const own = view.all.filter((item) => item.planIndex === planIndex);
    const title = view.locale.text(plan.title);
    const number = plan.number && title !== nothing ? `${plan.number} ·\u00a0` : plan.number;
    return planLines(plan, own, view, html`${planTag(view, planIndex)} ${number || nothing}${title}`);
  });
}

/** The names of all sources; of several dates of update the oldest, since no other is true of all. */
function sourceOf({ plans, locale }: FirstView): DataSource {
  const sources = plans.map(planSource);
  const names = sources.map(({ name }) => locale.words(name)).filter((name) => name !== '');
  const updates = sources.map(({ updated }) => updated ?? '').sort();
  return { name: [...new Set(names)].join('; ') || null, url: null, updated: updates[0] || null };
}

/** What the picture of several plans has that the picture of one does not need. */
export function severalPlans(view: FirstView): Partial<FirstView> {
  return {
    heading: msg(str`Tiến độ ${view.plans.length} kế hoạch`, { id: 'plan-timeline.heading.several' }),
    subtitle: subtitle(view),
    source: sourceOf(view),
    planTag: (planIndex) => planTag(view, planIndex),
    planWords: (planIndex) => [planLetter(planIndex), planName(view, planIndex)],
    planHead(lanes, index) {
      const planIndex = lanes[index]?.planIndex ?? null;
      if (planIndex === null || lanes[index - 1]?.planIndex === planIndex) return nothing;
      const plan = view.plans[planIndex]?.plan;
      return html`<p class="plan-head">
        ${planTag(view, planIndex)} <b>${plan?.number || view.locale.text(plan?.title)}</b>
        ${plan?.number ? view.locale.text(plan.title) : nothing}
      </p>`;
    },
  };
}
