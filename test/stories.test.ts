/**
 * Every story is an example, a test case and documentation at once: it shows what its name says and axe finds nothing.
 * Every story is shown in Vietnamese and light and again in English and dark; the five states in every language and scheme,
 * and in forced colours where the engine can emulate them. Chromium shows every story in every language and scheme: what axe
 * reads there, words and colours, is the same in all engines.
 */
import { expect } from '@open-wc/testing';
import { render } from 'lit';

import { composeStories, type ComposedStory, type StoriesModule } from '@kehoach/stories/compose.js';
import { useExampleApi } from '@kehoach/stories/example-api.js';
import { FIXED_STORIES } from '@kehoach/stories/fixed-stories.js';
import * as indicatorGauge from '@kehoach/stories/indicator-gauge.stories.js';
import * as planTimeline from '@kehoach/stories/plan-timeline.stories.js';
import * as reportForm from '@kehoach/stories/report-form.stories.js';
import * as responsibilityTable from '@kehoach/stories/responsibility-table.stories.js';
import type { ToolbarGlobals } from '@kehoach/stories/toolbar.js';
import type { WidgetName } from '@kehoach/client/embed-address.js';
import type { Language } from '@kehoach/elements/testing.js';
import '@kehoach/elements/define.js';

import { isChromium } from './helpers/engine.js';
import { canEmulateMedia, emulateMedia } from './helpers/emulation.js';
import { languageInUse } from './helpers/language.js';
import { until } from './helpers/mount.js';

const FILES = {
  'plan-timeline': planTimeline,
  'responsibility-table': responsibilityTable,
  'indicator-gauge': indicatorGauge,
  'report-form': reportForm,
} satisfies Record<WidgetName, StoriesModule>;

/** What each of the five states tells the page. */
const STATES = {
  NoAddress: { events: [], isBusy: false },
  Pending: { events: [], isBusy: true },
  Ready: { events: ['kh-load'], isBusy: false },
  Empty: { events: ['kh-load'], isBusy: false },
  Error: { events: ['kh-error'], isBusy: false },
} as const;
const stateOf = (name: string) => STATES[name as keyof typeof STATES] as (typeof STATES)['Ready'] | undefined;

/** Settings besides Vietnamese and light, and which stories are shown in them. */
const SETTINGS = [
  { language: 'vi', colorScheme: 'dark', which: 'states' },
  { language: 'en', colorScheme: 'light', which: 'states' },
  { language: 'en', colorScheme: 'dark', which: 'all' },
  { language: 'zh-Hans', colorScheme: 'light', which: 'states' },
  { language: 'zh-Hans', colorScheme: 'dark', which: 'states' },
] as const satisfies { language: Language; colorScheme: string; which: string }[];

let box: HTMLElement;
let told: string[] = [];
const note = ({ type, detail }: Event & { detail?: { items?: number } }) =>
  told.push(type === 'kh-load' && detail?.items === 0 ? 'kh-load of nothing' : type);

const widgets = () =>
  [...box.querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('kh-'));
const isBusy = (widget: Element) => widget.shadowRoot?.querySelector('[aria-busy="true"]') !== null;
/** Code that comes on use, or data. */
const isWaiting = (widget: Element) =>
  isBusy(widget) || widget.shadowRoot?.querySelector('.skeleton') !== null;

async function show(story: ComposedStory, globals: Partial<ToolbarGlobals> = {}): Promise<void> {
  render(story.show(globals), box);
  const isEndless = stateOf(story.name)?.isBusy ?? false;
  await until(() => languageInUse() === document.documentElement.lang, 'the language is there');
  await until(
    () =>
      widgets().length > 0 &&
      widgets().every((widget) => widget.shadowRoot && (isEndless || !isWaiting(widget))),
    `${story.name} is there`,
  );
  await story.play(box);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** What holds for every story, however it is shown. */
async function expectShown(story: ComposedStory): Promise<void> {
  const own = box.querySelector(story.component);
  expect(own, `<${story.component}> is there`).to.exist;
  for (const widget of widgets()) {
    expect(widget.shadowRoot?.textContent?.trim(), 'words').not.to.be.empty;
    expect(widget.getBoundingClientRect().height, 'height in pixels').to.be.greaterThan(40);
  }
  expect(document.documentElement.scrollWidth, 'width of the page').to.be.at.most(innerWidth);
  await expect(box).to.be.accessible();
}

async function sourceOf(widget: string): Promise<string> {
  const answer = await fetch(new URL(`../stories/${widget}.stories.ts`, import.meta.url));
  return answer.text();
}

describe('the stories', () => {
  beforeEach(() => {
    useExampleApi();
    told = [];
    box = document.createElement('main');
    document.body.append(box);
    for (const type of ['kh-load', 'kh-error']) box.addEventListener(type, note);
  });

  afterEach(() => {
    render(null, box);
    box.remove();
    localStorage.clear();
  });

  for (const [widget, module] of Object.entries(FILES)) {
    const stories = composeStories(module);
    const states = stories.filter(({ name }) => stateOf(name));

    describe(`of <kh-${widget}>`, () => {
      it('are of this element', () => {
        expect(new Set(stories.map(({ component }) => component))).to.deep.equal(new Set([`kh-${widget}`]));
      });

      it('begin with the fixed list in its order', async () => {
        const names = [...(await sourceOf(widget)).matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
        expect(names.slice(0, FIXED_STORIES.length)).to.deep.equal(FIXED_STORIES);
        expect(names).to.have.members(stories.map(({ name }) => name));
      });

      it('show all five states', () => {
        expect(states.map(({ name }) => name)).to.have.members(Object.keys(STATES));
      });

      for (const story of stories) {
        it(`show ${story.name}, accessible`, async () => {
          await show(story);
          await expectShown(story);
          const state = stateOf(story.name);
          if (state) {
            expect(widgets().some(isBusy)).to.equal(state.isBusy);
            expect(told).to.deep.equal(story.name === 'Empty' ? ['kh-load of nothing'] : state.events);
          }
        });
      }

      for (const { language, colorScheme, which } of SETTINGS) {
        for (const story of which === 'all' || isChromium ? stories : states) {
          it(`show ${story.name}, accessible, in ${language} and ${colorScheme}`, async () => {
            await show(story, { language, colorScheme });
            await expectShown(story);
          });
        }
      }

      if (canEmulateMedia) {
        for (const story of stories.filter(({ name }) => stateOf(name) || name === 'HighContrast')) {
          it(`show ${story.name}, accessible, in forced colours`, async () => {
            await emulateMedia({ forcedColors: 'active' });
            await show(story);
            await expectShown(story);
          });
        }
      }
    });
  }
});
