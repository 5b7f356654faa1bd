import { adoptStyles } from 'lit';
import type { CSSResult, LitElement } from 'lit';

const beside = new WeakMap<LitElement, readonly CSSResult[]>();

/** Puts styles beside an element's own and what was put there before; asked for again it does nothing. */
export function adoptBeside(host: LitElement, styles: CSSResult): void {
  const known = beside.get(host) ?? [];
  if (known.includes(styles)) return;
  const all = [...known, styles];
  beside.set(host, all);
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...all]);
}

/** Elements of a widget once everything chosen is drawn. */
export async function drawn(host: LitElement, selector: string): Promise<HTMLElement[]> {
  await host.updateComplete;
  return [...host.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** Brings a row's head before the reader. */
export function leadTo(head: HTMLElement | undefined): void {
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: 'center' });
}
