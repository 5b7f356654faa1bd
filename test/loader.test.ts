import { readConfig, DEFAULT_WITHIN } from '@kehoach/embed/loader-config.js';
import { findEmbeds } from '@kehoach/embed/find-embeds.js';
import { createUpgrade } from '@kehoach/embed/upgrade.js';
import { expect } from '@open-wc/testing';

import { until } from './helpers/mount.js';

const HOST = 'https://kehoach.example';
const PAGE = `${HOST}/embed/plan-timeline.html?id=580-kh-ubnd-2020`;
const RULES = { origins: [HOST], within: 'main', page: 'https://portal.example/bai-viet' };
const API = 'https://api.example/';

let place: HTMLElement;

/** Puts host markup on the page, as a CMS would have written it. */
function host(markup: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  place.replaceChildren(template.content);
  return place;
}

const found = (markup: string, rules = RULES) =>
  findEmbeds(host(markup), rules).map(({ request }) => `${request.widget} ${request.path}`);

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());

describe('findEmbeds', () => {
  it('takes a link that is alone in its paragraph', () => {
    expect(found(`<p><a href="${PAGE}">Tiến độ</a></p>`)).to.deep.equal([
      'plan-timeline plans/580-kh-ubnd-2020',
    ]);
  });
  it('takes it with white space, a line break or non-breaking spaces around it', () => {
    expect(found(`<p>&nbsp; <a href="${PAGE}">Tiến độ</a> <br>\n</p>`)).to.have.length(1);
  });
  it('leaves a link within a sentence alone', () => {
    expect(found(`<p>Xem <a href="${PAGE}">tiến độ</a> tại đây.</p>`)).to.deep.equal([]);
  });
  it('leaves a link beside a picture alone', () => {
    expect(found(`<p><img alt=""><a href="${PAGE}">Tiến độ</a></p>`)).to.deep.equal([]);
  });
  it('leaves links to hosts that are not listed alone', () => {
    expect(found('<p><a href="https://evil.example/embed/plan-timeline.html?id=1">x</a></p>')).to.deep.equal(
      [],
    );
  });
  it('leaves links outside of the allowed containers alone', () => {
    expect(found(`<p><a href="${PAGE}">x</a></p>`, { ...RULES, within: '.bai-viet' })).to.deep.equal([]);
  });
  it('leaves links in comments alone', () => {
    expect(found(`<div id="comments"><p><a href="${PAGE}">x</a></p></div>`)).to.deep.equal([]);
    expect(found(`<ul class="Comment-list"><li><a href="${PAGE}">x</a></li></ul>`)).to.deep.equal([]);
  });
  it('takes what CKEditor makes of a pasted address', () => {
    expect(found(`<figure class="media"><oembed url="${PAGE}"></oembed></figure>`)).to.have.length(1);
  });
  it('takes a marked box and its flat values', () => {
    const [embed] = findEmbeds(
      host(
        `<div data-kh-widget="responsibility-table" data-kh-id="p1" data-kh-view="list"><a href="${PAGE}">x</a></div>`,
      ),
      RULES,
    );
    expect(embed?.request).to.deep.equal({
      widget: 'responsibility-table',
      path: 'plans/p1',
      attributes: { view: 'list' },
    });
  });
  it('counts the link inside a marked box once', () => {
    expect(
      found(`<div data-kh-widget="plan-timeline" data-kh-id="p1"><a href="${PAGE}">x</a></div>`),
    ).to.have.length(1);
  });
  it('leaves a link inside a widget alone', () => {
    expect(found(`<kh-plan-timeline><a href="${PAGE}">x</a></kh-plan-timeline>`)).to.deep.equal([]);
  });
});

describe('readConfig', () => {
  const script = (attributes: Record<string, string>) => {
    const element = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };

  it('reads the script tag and makes addresses absolute', () => {
    const config = readConfig(
      script({
        'data-kh-api': '/api',
        'data-kh-hosts': 'https://a.example/x, b.example',
        'data-kh-within': '.noi-dung',
      }),
      'https://portal.example/x/',
    );
    expect(config).to.deep.equal({
      api: 'https://portal.example/api/',
      hosts: ['https://a.example', 'https://b.example'],
      within: '.noi-dung',
    });
  });
  it('falls back to meta tags', () => {
    const meta = document.createElement('meta');
    meta.name = 'kehoach-api';
    meta.content = 'https://api.example/v1';
    document.head.append(meta);
    expect(readConfig(null, location.href).api).to.equal('https://api.example/v1/');
    meta.remove();
  });
  it('has no API and the default containers without configuration', () => {
    expect(readConfig(null, location.href)).to.deep.equal({ api: null, hosts: [], within: DEFAULT_WITHIN });
  });
  it('takes no script address for an API', () => {
    expect(readConfig(script({ 'data-kh-api': 'javascript:alert(1)' }), location.href).api).to.equal(null);
  });
});

describe('upgrade', () => {
  function setUp(api: string | null = API) {
    const loaded: string[] = [];
    const upgrade = createUpgrade({ api, rules: RULES, load: (widget) => loaded.push(widget) });
    return { upgrade, loaded };
  }

  it('puts the widget in place of the link and keeps the link inside', () => {
    setUp().upgrade(host(`<p><a href="${PAGE}&amp;view=agenda">Tiến độ</a></p>`));
    const widget = place.querySelector('p > kh-plan-timeline');
    expect(widget?.getAttribute('src')).to.equal('https://api.example/plans/580-kh-ubnd-2020');
    expect(widget?.getAttribute('view')).to.equal('agenda');
    expect(widget?.querySelector('a')?.textContent).to.equal('Tiến độ');
  });
  it('changes nothing the second time', () => {
    const { upgrade } = setUp();
    upgrade(host(`<p><a href="${PAGE}">Tiến độ</a></p>`));
    const markup = place.innerHTML;
    upgrade(place);
    expect(place.innerHTML).to.equal(markup);
  });
  it('leaves links alone when no API is configured', () => {
    setUp(null).upgrade(host(`<p><a href="${PAGE}">Tiến độ</a></p>`));
    expect(place.querySelector('p > a')).to.not.equal(null);
  });
  it('fills a tag whose attributes were stripped from its inner link', () => {
    setUp().upgrade(host(`<kh-plan-timeline><a href="${PAGE}">x</a></kh-plan-timeline>`));
    expect(place.querySelector('kh-plan-timeline')?.getAttribute('src')).to.equal(
      `${API}plans/580-kh-ubnd-2020`,
    );
  });
  it('never takes the address of the data from a link', () => {
    setUp().upgrade(host(`<p><a href="${PAGE}&amp;src=https://evil.example/plan">x</a></p>`));
    expect(place.querySelector('kh-plan-timeline')?.getAttribute('src')).to.equal(
      `${API}plans/580-kh-ubnd-2020`,
    );
  });
  it('loads a widget that is near the screen', async () => {
    const { upgrade, loaded } = setUp();
    upgrade(host('<kh-indicator-gauge src="x">đang tải</kh-indicator-gauge>'));
    await until(() => loaded.includes('indicator-gauge'), 'the gauge is loaded');
  });
  it('waits with a widget that is far below the screen', async () => {
    const { upgrade, loaded } = setUp();
    const far = document.createElement('div');
    far.style.height = '5000px';
    host(
      '<kh-plan-timeline src="x">đang tải</kh-plan-timeline><kh-indicator-gauge src="x">đang tải</kh-indicator-gauge>',
    );
    place.lastElementChild?.before(far);
    upgrade(place);
    await until(() => loaded.includes('plan-timeline'), 'the timeline is loaded');
    expect(loaded).to.deep.equal(['plan-timeline']);
    place.lastElementChild?.scrollIntoView();
    await until(() => loaded.includes('indicator-gauge'), 'the gauge is loaded');
  });
  it('loads a widget that the host hides while it is not defined', () => {
    const { upgrade, loaded } = setUp();
    const style = document.createElement('style');
    style.textContent = ':not(:defined){display:none}';
    document.head.append(style);
    upgrade(host('<kh-report-form src="x"></kh-report-form>'));
    style.remove();
    expect(loaded).to.deep.equal(['report-form']);
  });
});
