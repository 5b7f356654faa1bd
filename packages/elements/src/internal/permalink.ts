import { msg } from '@lit/localize';

import { idOfResource } from '@kehoach/client';
import type { WidgetName } from '@kehoach/client';

import { ITEM_PARAMETER } from './linked-item.js';
import { pageEntry } from './page-entry.js';

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

/** The address that shows a widget or one of its items again: the embed page, else the host page. */
export function permalinkTo(target: LinkTarget): string {
  const entry = pageEntry();
  const canUsePage = entry !== null && entry.api !== null && !target.isHostPage;
  const id = canUsePage ? idOfResource(target.widget, target.url, entry.api) : null;
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

/** Copies the link and says so; pages without the clipboard's permission get the link itself, to copy by hand. */
export async function copyPermalink(target: LinkTarget): Promise<string> {
  const link = permalinkTo(target);
  try {
    await navigator.clipboard.writeText(link);
    return msg('Đã chép liên kết.', { id: 'copy-link.done' });
  } catch {
    return link;
  }
}
