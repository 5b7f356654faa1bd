/** What one of our files does: puts what it exports into `exports`. */
type Run = (classic: Classic, exports: object) => void;

/** What the build puts around the classic script, for it and its parts alone; numbers are places in both lists. */
interface Classic {
  /** Address in the folder of built files, hash, and the other files that have to be there first; the script itself is 0. */
  readonly files: readonly (readonly [path: string, integrity: string, needs: readonly number[]])[];
  /** What the files that have run export. */
  readonly loaded: object[];
  /** What the build makes of `import()`. */
  part?: (index: number) => Promise<object>;
}

declare const kehoachClassic: Classic;

interface Policy {
  createScriptURL(text: string): unknown;
}
interface Policies {
  createPolicy(name: string, rules: { createScriptURL: () => string }): Policy;
}

let addressEnd = '';

/**
 * The address as what a script tag takes on this page. Where only trusted values are taken, a policy of its own vouches for
 * this address and no other; it has the name that pages already give leave to, Lit's. Null where the page refuses a second
 * one of that name.
 */
function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  try {
    return trustedTypes
      ? trustedTypes.createPolicy('lit-html', { createScriptURL: () => url }).createScriptURL('')
      : url;
  } catch {
    return null;
  }
}

/** Runs a file that needs no CORS headers and, under a policy that asks for it, carries the nonce of the first. */
function runScript(url: string, integrity: string, own: HTMLScriptElement | null): Promise<unknown> {
  const address = trusted(url);
  if (address === null) {
    // As a module, which needs no policy but CORS headers when it is on another host. Browsers do not fetch one again that failed.
    return import(/* @vite-ignore */ url + addressEnd).catch((error: unknown) => {
      addressEnd += '?';
      throw error;
    });
  }
  const script = document.createElement('script');
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${url} could not be fetched`));
    script.nonce = own?.nonce ?? '';
    // A page that vouches for the first file by its hash vouches for these.
    script.crossOrigin = own?.crossOrigin ?? null;
    if (own?.integrity) script.integrity = integrity;
    script.src = address as string;
    document.documentElement.append(script);
  }).finally(() => script.remove());
}

/**
 * Lets the classic script fetch the files beside it. What a file gives is handed over by an event on the document that is
 * named after it: nothing of ours stays on `window`.
 *
 * @param base address of the folder with the built files, ending in a slash
 * @param own the tag of the classic script
 */
export function fetchParts(base: string, own: HTMLScriptElement | null): void {
  const { files, loaded } = kehoachClassic;
  const loading: (Promise<object> | null)[] = [];

  async function codeOf(path: string, integrity: string): Promise<Run> {
    const name = `kh-part ${path}`;
    let run: Run | null = null;
    const receive = (event: Event) => {
      run = (event as CustomEvent<Run>).detail;
    };
    document.addEventListener(name, receive);
    await runScript(base + path, integrity, own).finally(() => document.removeEventListener(name, receive));
    if (run === null) throw new Error(`${base + path} is not what it was built as`);
    return run;
  }

  async function load(index: number): Promise<object> {
    const [path, integrity, needs] = files[index] as Classic['files'][number];
    const [run] = await Promise.all([codeOf(path, integrity), ...needs.map(part)]);
    const exports = {};
    run(kehoachClassic, exports);
    loaded[index] = exports;
    return exports;
  }

  /** Asks once, and again after a failure. */
  function part(index: number): Promise<object> {
    return (loading[index] ??= load(index).catch((error: unknown) => {
      loading[index] = null;
      throw error;
    }));
  }

  kehoachClassic.part = part;
}
