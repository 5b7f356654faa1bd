import { html, nothing } from 'lit';

import type { Content } from '../internal/frame.js';
import type { FirstView } from './view-context.js';

/** The letter that stands for a plan where several are shown: A, B, C … */
export function planLetter(planIndex: number): string {
  return String.fromCharCode(65 + planIndex);
}

/** Number of a plan, else its title, in plain words. */
export function planName(view: FirstView, planIndex: number): string {
  const plan = view.plans[planIndex]?.plan;
  return plan?.number || view.locale.words(plan?.title) || planLetter(planIndex);
}

/** Which plan an item is of, where several are shown: a letter and a pattern, not colour alone. */
export function planTag(view: FirstView, planIndex: number): Content {
  if (view.plans.length < 2) return nothing;
  return html`<span class="plan-tag" data-plan=${planIndex % 4}>${planLetter(planIndex)}</span>`;
}
