import type { Tus } from '@kehoach/client/load-tus.js';

declare const __KEHOACH_UPLOADS__: string;

/** Told on its tag by a classic script that was loaded on use; `detail` is what it holds. */
export const PART_EVENT = 'kh-part';

type Page = { kehoach?: { v1?: { base?: string } } };

let loading: Promise<Tus> | null = null;

function load(): Promise<Tus> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${(globalThis as Page).kehoach?.v1?.base ?? ''}${__KEHOACH_UPLOADS__}`;
    script.addEventListener(PART_EVENT, (event) => resolve((event as CustomEvent<Tus>).detail));
    script.addEventListener('error', () => {
      loading = null;
      reject(new Error(`${script.src} could not be loaded`));
    });
    document.head.append(script);
  });
}

/**
 * Stands for the client's module of this name in the classic script, on pages that cannot load modules: the library that
 * sends files is another classic script, fetched when the first file is on its way.
 */
export const loadTus = (): Promise<Tus> => (loading ??= load());
