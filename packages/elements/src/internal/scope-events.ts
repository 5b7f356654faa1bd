import { NOTICE } from './events.js';

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
  interface DocumentEventMap {
    'kh-scope-change': ScopeChangeEvent;
    'kh-scope-request': ScopeRequestEvent;
  }
}
