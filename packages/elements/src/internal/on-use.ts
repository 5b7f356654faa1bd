import type { ReactiveControllerHost } from 'lit';

import { retryable, warnOnce } from '@kehoach/client';

/** A module that is loaded when somebody first needs it. */
export interface OnUse<Module> {
  /** The module when it is there; else null, and `host` is updated once it is. */
  need(host: ReactiveControllerHost): Module | null;
  /** Loads the module, again where it could not be had before; settles without a value when it cannot be had. */
  load(): Promise<Module | null>;
  /** The module when it is there. */
  readonly module: Module | null;
  /** True when it could not be loaded: the widget does without until somebody asks again. */
  readonly isLost: boolean;
}

/** Milliseconds after which a part counts as lost until it comes: nobody looks at grey bars for longer. */
const PATIENCE_MS = 10_000;

/** Wraps a dynamic import so that a template can ask for it; what was lost is asked for as {@link retryable} says. */
export function onUse<Module>(load: (addressEnd: string) => Promise<Module>): OnUse<Module> {
  let loading: Promise<Module | null> | null = null;
  const request = retryable(load);
  const waiting = new Set<ReactiveControllerHost>();
  const tell = (isLost: boolean) => {
    part.isLost = isLost;
    for (const host of waiting) host.requestUpdate();
  };
  const part = {
    isLost: false,
    module: null as Module | null,
    load() {
      if (loading) return loading;
      const timer = setTimeout(tell, PATIENCE_MS, true);
      loading = request()
        .then(
          (module) => {
            part.module = module;
            tell(false);
            return module;
          },
          (error: unknown) => {
            loading = null;
            tell(true);
            warnOnce(`a part of a widget could not be loaded: ${String(error)}`);
            return null;
          },
        )
        .finally(() => {
          clearTimeout(timer);
          waiting.clear();
        });
      return loading;
    },
    need(host: ReactiveControllerHost) {
      if (part.module === null && !part.isLost) {
        waiting.add(host);
        void part.load();
      }
      return part.module;
    },
  };
  return part;
}
