import type { LoadErrorKind } from '@kehoach/client';

/** How an event of a widget travels: up, and out of shadow trees. */
export const NOTICE = { bubbles: true, composed: true } as const;

/** `kh-load`: data arrived and is shown. */
export interface LoadDetail {
  readonly url: string;
  /** How many items the widget shows. */
  readonly items: number;
  /** How many rows could not be read. */
  readonly dropped: number;
}
export class LoadEvent extends CustomEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('kh-load', { ...NOTICE, detail });
  }
}

/** `kh-error`: data could not be had; the reader sees words, and the last good data stay. */
export interface WidgetErrorDetail {
  readonly kind: LoadErrorKind;
  readonly url: string;
  /** JSON Pointer to the fault, where there is one. */
  readonly path: string | null;
  readonly status: number | null;
}
export class WidgetErrorEvent extends CustomEvent<WidgetErrorDetail> {
  constructor(detail: WidgetErrorDetail) {
    super('kh-error', { ...NOTICE, detail });
  }
}

/** `kh-select`: a reader opened or chose an item. */
export interface SelectDetail {
  readonly type: 'activity' | 'agency' | 'duty' | 'indicator';
  readonly id: string;
  readonly agencyIds: readonly string[];
}
export class SelectEvent extends CustomEvent<SelectDetail> {
  constructor(detail: SelectDetail) {
    super('kh-select', { ...NOTICE, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kh-load': LoadEvent;
    'kh-error': WidgetErrorEvent;
    'kh-select': SelectEvent;
  }
}
