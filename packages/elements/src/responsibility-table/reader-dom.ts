import { adoptStyles } from 'lit';
import type { CSSResult, LitElement } from 'lit';

/** Puts styles beside an element's own; what was put there before goes. */
export function adoptBeside(host: LitElement, styles: readonly CSSResult[]): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...styles]);
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
