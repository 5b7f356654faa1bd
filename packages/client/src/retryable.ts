/**
 * Wraps a dynamic import that may be tried again: each try gets another end of the address, which the build puts there, for
 * browsers do not fetch a module again that failed.
 */
export function retryable<Module>(load: (addressEnd: string) => Promise<Module>): () => Promise<Module> {
  let addressEnd = '';
  return () =>
    load(addressEnd).catch((error: unknown) => {
      addressEnd += '?';
      throw error;
    });
}
