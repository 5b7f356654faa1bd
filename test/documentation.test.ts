/** What the documentation shows is what the code does: its snippets are run, its tables are compared with their sources. */
import { DEFAULT_WITHIN, readConfig } from '@kehoach/embed/loader-config.js';
import { createUpgrade } from '@kehoach/embed/upgrade.js';
import { tokenStyles } from '@kehoach/elements/testing.js';
import { PORTAL_TOKENS } from '@kehoach/stories/story-parts.js';
import { readTokens } from '@kehoach/stories/tokens.js';
import { expect } from '@open-wc/testing';

import { until } from './helpers/mount.js';

const PORTAL = 'https://portal.example';
const PAGE = `${PORTAL}/tin-tuc/ke-hoach-580`;
const API = `${PORTAL}/api/`;

async function textOf(path: string): Promise<string> {
  const answer = await fetch(new URL(`../${path}`, import.meta.url));
  expect(answer.ok, path).to.be.true;
  return answer.text();
}
const snippet = (name: string) => textOf(`stories/snippets/${name}.html`);

/** Markup as nodes, without white space between tags: formatting is no difference. */
function nodesOf(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup.replace(/\s+/g, ' ').replace(/\s*(<\/?[^>]*?)\s*>\s*/g, '$1>');
  return template.content;
}

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());

/** The widgets that the loader makes of a snippet. */
async function upgraded(name: string): Promise<Element[]> {
  place.append(nodesOf(await snippet(name)));
  const rules = { origins: [PORTAL], within: DEFAULT_WITHIN, page: PAGE };
  createUpgrade({ api: API, rules, load: () => undefined })(place);
  return [...place.querySelectorAll('kh-plan-timeline')];
}

async function configuration(name: string) {
  place.append(nodesOf(await snippet(name)));
  return readConfig(place.querySelector('script'), PAGE);
}

/** Runs the script of a snippet as the page would. */
function runScript(markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const script = document.createElement('script');
  script.textContent = template.content.querySelector('script')?.textContent ?? '';
  place.append(script);
}

describe('the snippets of the documentation', () => {
  for (const [name, view] of [
    ['link', 'agenda'],
    ['div', 'agenda'],
    ['oembed', null],
  ] as const) {
    it(`make one widget of the ${name}`, async () => {
      const [widget, ...others] = await upgraded(name);
      expect(others).to.deep.equal([]);
      expect(widget?.getAttribute('src')).to.equal(`${API}plans/580-kh-ubnd-2020`);
      expect(widget?.getAttribute('view')).to.equal(view);
    });
  }

  it('leave the element as it is, with its link inside', async () => {
    const [widget, ...others] = await upgraded('element');
    expect(others).to.deep.equal([]);
    expect(widget?.getAttribute('src')).to.equal('/api/plans/580-kh-ubnd-2020');
    expect(widget?.querySelector('a')?.textContent).to.equal('Tiến độ kế hoạch 580');
  });

  for (const name of ['loader', 'classic']) {
    it(`configure the ${name} with the API of the site`, async () => {
      expect(await configuration(name)).to.deep.equal({ api: API, hosts: [], within: DEFAULT_WITHIN });
    });
  }

  for (const name of ['loader-elsewhere', 'loader-meta']) {
    it(`configure a loader with hosts of its own (${name})`, async () => {
      expect(await configuration(name)).to.deep.equal({
        api: 'https://api.example/v1/',
        hosts: ['https://api.example', 'https://kehoach.example'],
        within: 'article, .news-body',
      });
    });
  }

  it('give the frame the height that its page tells', async () => {
    const markup = await snippet('iframe');
    place.append(nodesOf(markup.replace(/ src="[^"]*"/, ' srcdoc="<p>Tiến độ</p>"')));
    place.querySelector('script')?.remove();
    const frame = place.querySelector('iframe') as HTMLIFrameElement;
    runScript(markup);
    postMessage({ type: 'kehoach:height', height: 99 }, '*');
    await until(() => frame.contentDocument?.querySelector('p') !== null, 'the frame has loaded');
    const told = document.createElement('script');
    told.textContent = `parent.postMessage({ type: 'kehoach:height', height: 1234 }, '*')`;
    frame.contentDocument?.body.append(told);
    await until(() => frame.height !== '600', 'the frame has changed');
    expect(frame.height).to.equal('1234');
  });

  it('tell the form who is writing', async () => {
    const page = globalThis as { kehoach?: { v1?: { userKey?: string; tokenProvider?: unknown } } };
    runScript(await snippet('officer'));
    const { userKey, tokenProvider } = page.kehoach?.v1 ?? {};
    delete page.kehoach;
    expect(userKey).to.be.a('string');
    expect(tokenProvider).to.be.a('function');
  });

  it('are those of the README', async () => {
    const readme = await textOf('README.md');
    const blocks = [...readme.matchAll(/```html\n(.*?)```/gs)].map(([, block = '']) => nodesOf(block));
    const names = [['loader', 'element'], ['link']];
    expect(blocks).to.have.length(names.length);
    for (const [index, parts] of names.entries()) {
      const shown = nodesOf((await Promise.all(parts.map(snippet))).join(''));
      expect(blocks[index]?.isEqualNode(shown), `${parts.join(' and ')}`).to.be.true;
    }
  });

  it('are what the demonstration has on its pages', async () => {
    const page = nodesOf(
      (await textOf('demo/portals/pages/hai-duong-2020.html')).replaceAll('{{api}}', '/api/'),
    );
    const own = nodesOf(await snippet('element')).querySelector('kh-plan-timeline');
    const theirs = page.querySelector('kh-plan-timeline');
    expect(theirs?.getAttribute('src')).to.equal(own?.getAttribute('src'));
    expect(theirs?.querySelector('a')?.isEqualNode(own?.querySelector('a') ?? null)).to.be.true;
    const loader = nodesOf(await snippet('loader')).querySelector('script');
    expect(page.querySelector('script[type="module"]')?.isEqualNode(loader)).to.be.true;
  });
});

describe('the table of tokens', () => {
  const names = readTokens().map(({ name }) => name);

  it('has every public custom property of the style sheet, once', () => {
    const all = new Set(tokenStyles.cssText.match(/--kh-[\w-]+/g));
    expect(names).to.have.members([...all]);
  });

  it('gives colours for light and dark', () => {
    expect(readTokens()).to.deep.include({ name: '--kh-color-ink', light: '#1b2430', dark: '#e8ecf2' });
    expect(readTokens()).to.deep.include({
      name: '--kh-color-status-missed',
      light: 'as --kh-color-status-late',
      dark: 'as --kh-color-status-late',
    });
  });

  it('has every token that the themed stories set', () => {
    expect(names).to.include.members(Object.keys(PORTAL_TOKENS));
  });
});
