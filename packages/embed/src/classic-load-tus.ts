import type { Tus } from '@kehoach/client/load-tus.js';

declare const __KEHOACH_UPLOADS__: string;

type Page = { kehoach?: { v1?: { base?: string } } };

let loading: Promise<Tus> | null = null;
/** Another try has another address: browsers do not fetch a module again that failed. */
let addressEnd = '';

/**
 * Stands for the client's module of this name in the classic script: the library that sends files is a module beside it,
 * fetched when the first file is on its way. A script tag would need an address that pages with Trusted Types refuse.
 */
export function loadTus(): Promise<Tus> {
  const base = (globalThis as Page).kehoach?.v1?.base ?? new URL('./', location.href).href;
  loading ??= (import(/* @vite-ignore */ base + __KEHOACH_UPLOADS__ + addressEnd) as Promise<Tus>).catch(
    (error: unknown) => {
      loading = null;
      addressEnd += '?';
      throw error;
    },
  );
  return loading;
}
