type Page = { kehoach?: { v1?: { base?: string } } };

/**
 * For the classic script: loads a module that stands beside it, once; `file` is its place in the folder of built files. A
 * script tag would need an address that pages with Trusted Types refuse. What could not be had is asked for again under
 * another address: browsers do not fetch a module again that failed.
 */
export function loadBeside<Module>(file: string): () => Promise<Module> {
  let loading: Promise<Module> | null = null;
  let addressEnd = '';
  return () => {
    const base = (globalThis as Page).kehoach?.v1?.base ?? new URL('./', location.href).href;
    loading ??= (import(/* @vite-ignore */ base + file + addressEnd) as Promise<Module>).catch(
      (error: unknown) => {
        loading = null;
        addressEnd += '?';
        throw error;
      },
    );
    return loading;
  };
}
