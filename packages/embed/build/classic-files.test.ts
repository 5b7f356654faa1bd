import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { classicFiles, integrityOf } from './classic-files.js';

const SCRIPT = 'kehoach.classic.js';

const chunk = (fileName: string, code: string, imports: string[] = [], dynamicImports: string[] = []) => ({
  fileName,
  code,
  imports,
  dynamicImports,
  isEntry: fileName === SCRIPT,
});

/** Runs the script as a browser would; files that it asks for are run when their turn comes. */
function run(files: Map<string, string>) {
  const tell: unknown[] = [];
  const asked: string[] = [];
  const fetchPart = (kehoachClassic: Classic, index: number): object => {
    const [name = '', , needs = []] = kehoachClassic.files[index] ?? [];
    asked.push(name);
    for (const need of needs) kehoachClassic.loaded[need] ??= fetchPart(kehoachClassic, need);
    let handed: { type: string; detail: (classic: Classic, exports: object) => void } | undefined;
    const document = { dispatchEvent: (event: typeof handed) => (handed = event) };
    class CustomEvent {
      type: string;
      detail: unknown;
      constructor(type: string, { detail }: { detail: unknown }) {
        this.type = type;
        this.detail = detail;
      }
    }
    runInNewContext(files.get(name) ?? '', { document, CustomEvent });
    expect(handed?.type).toBe(`kh-part ${name}`);
    const exports = {};
    handed?.detail(kehoachClassic, exports);
    return (kehoachClassic.loaded[index] = exports);
  };
  runInNewContext(files.get(SCRIPT) ?? '', { tell: (value: unknown) => tell.push(value), fetchPart });
  return { tell, asked };
}

interface Classic {
  files: [name: string, integrity: string, needs: number[]][];
  loaded: object[];
}

/** What `src/classic-parts.ts` does in a browser, without its network. */
const START = 'kehoachClassic.part=n=>fetchPart(kehoachClassic,n);';

describe('the classic script', () => {
  const files = classicFiles([
    chunk('chunks/a-12345678.js', 'const e=require("../kehoach.classic.js");exports.t=()=>e.count*2;', [
      SCRIPT,
    ]),
    chunk('chunks/b-12345678.js', 'const a=require("./a-12345678.js");exports.twice=a.t;', [
      'chunks/a-12345678.js',
    ]),
    chunk(
      SCRIPT,
      `${START}let n=1;Object.defineProperty(exports,"count",{get:function(){return n}});` +
        'const e=Promise.resolve().then(()=>require(`./chunks/b-12345678.js`));n=21;tell(e.twice());',
      [],
      // The script itself: a module that loads on use elsewhere and is in the script here.
      ['chunks/b-12345678.js', SCRIPT],
    ),
  ]);

  it('shares what it has with its parts as it is when they use it', () => {
    const { tell, asked } = run(files);
    expect(tell).toEqual([42]);
    expect(asked.map((name) => name.slice(0, 9))).toEqual(['chunks/b-', 'chunks/a-']);
  });

  it('names the hash of each part', () => {
    for (const [name, code] of files)
      if (name !== SCRIPT) expect(files.get(SCRIPT)).toContain(`"${name}","${integrityOf(code)}"`);
  });

  it('has another name for a part in which other files have other numbers', () => {
    const namesWith = (...others: ReturnType<typeof chunk>[]) => [
      ...classicFiles([
        chunk(SCRIPT, ''),
        ...others,
        chunk('a-12345678.js', ''),
        chunk('b-12345678.js', 'require("./a-12345678.js")', ['a-12345678.js']),
      ]).keys(),
    ];
    const [a, b] = namesWith();
    expect(namesWith()).toEqual([a, b, SCRIPT]);
    const [, again, other] = namesWith(chunk('0-12345678.js', 'let a'));
    expect(again).toBe(a);
    expect(other).not.toBe(b);
  });

  const PART = 'chunks/c-12345678.js';
  const part = chunk(PART, '');
  it.each([
    [
      'a part that is nowhere',
      [chunk(SCRIPT, `Promise.resolve().then(()=>require("./${PART}"))`, [], [PART])],
      'which is not in the build',
    ],
    [
      'an import on use that is written otherwise',
      [chunk(SCRIPT, `f(()=>require("./${PART}"))`, [], [PART]), part],
      'in a way that is not known here',
    ],
    [
      'an import on use that is not found at all',
      [chunk(SCRIPT, `import("./${PART}")`, [], [PART]), part],
      `needs ${PART}, and nothing in it asks for that`,
    ],
    [
      'an import at once that is not found',
      [
        chunk(SCRIPT, ''),
        part,
        chunk('chunks/d-12345678.js', `const c=require.call(0,"./c-12345678.js")`, [PART]),
      ],
      `needs ${PART}, and nothing in it asks for that`,
    ],
    [
      'a start that waits for a part',
      [chunk(SCRIPT, '', [PART]), part],
      'needs other files before it can start',
    ],
    [
      'parts that need each other',
      [
        chunk(SCRIPT, ''),
        chunk('c-12345678.js', '', ['d-12345678.js']),
        chunk('d-12345678.js', '', ['c-12345678.js']),
      ],
      'needs itself',
    ],
    [
      'a part without the bundler’s hash in its name',
      [chunk(SCRIPT, ''), chunk('chunks/c.js', '')],
      'chunks/c.js has no hash at the end of its name',
    ],
  ])('is not built with %s', (_, chunks, words) => {
    expect(() => classicFiles(chunks)).toThrow(words);
  });
});
