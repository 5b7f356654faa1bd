import type { LoadErrorKind } from '@kehoach/client';

const NOTICE = { bubbles: true, composed: true } as const;

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

/** `kh-scope-change`: the agency chosen in one widget, told on `document` to the others of the same scope. */
export interface ScopeChangeDetail {
  readonly scope: string;
  readonly agencyId: string | null;
  /** Origin of the API that the id belongs to: equal ids of two APIs are two agencies. */
  readonly origin: string;
  /** The element that made the choice. */
  readonly source: EventTarget | null;
}
export class ScopeChangeEvent extends CustomEvent<ScopeChangeDetail> {
  constructor(detail: ScopeChangeDetail) {
    super('kh-scope-change', { ...NOTICE, detail });
  }
}

/** `kh-scope-request`: a widget that came late asks on `document` for the current choice of its scope. */
export interface ScopeRequestDetail {
  readonly scope: string;
}
export class ScopeRequestEvent extends CustomEvent<ScopeRequestDetail> {
  constructor(detail: ScopeRequestDetail) {
    super('kh-scope-request', { ...NOTICE, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kh-load': LoadEvent;
    'kh-error': WidgetErrorEvent;
    'kh-select': SelectEvent;
  }
  interface DocumentEventMap {
    'kh-scope-change': ScopeChangeEvent;
    'kh-scope-request': ScopeRequestEvent;
  }
}
