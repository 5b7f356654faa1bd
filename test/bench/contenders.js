/**
 * Who is measured, with which options, and by what a reader makes them filter, sort, zoom and scroll: a real input event where
 * `steps` names a function, else the call of that name in the contender's page.
 */
import { QUERY, TODAY, YEAR } from './data.js';

/** Points the mouse at the first part of the contender that matches. */
export async function pointAt(page, selector) {
  const point = await page.evaluate((selector) => window.bench.pointOf(selector), selector);
  if (!point) throw new Error(`nothing in the window is ${selector}`);
  await page.mouse.move(point.x, point.y);
}

/** Turns the wheel over a part, with a key held. */
const wheel = (selector, key, x, y) => async (page) => {
  await pointAt(page, selector);
  if (key) await page.keyboard.down(key);
  const turn = () => page.mouse.wheel(x, y);
  const release = async () => key && (await page.keyboard.up(key));
  return { event: 'wheel', act: turn, after: release };
};

/** Presses the mouse over a part. */
const press = (selector) => async (page) => {
  await pointAt(page, selector);
  return { event: 'click', act: () => pressMouse(page) };
};

export async function pressMouse(page) {
  await page.mouse.down();
  await page.mouse.up();
}

/** Enters a search box, waits as somebody who begins to type does, and puts the words in at once. */
const search = (selector) => async (page) => {
  await pointAt(page, selector);
  await pressMouse(page);
  await page.evaluate(() => window.bench.idle());
  return { event: 'input', act: () => page.keyboard.insertText(QUERY) };
};

const scrollDown = (selector) => wheel(selector, null, 0, 400);

const VIS = {
  page: 'vis-timeline',
  click: '.vis-item',
  steps: {
    zoom: wheel('.vis-timeline', 'Control', 0, -120),
    scroll: wheel('.vis-timeline', 'Shift', 0, 120),
  },
};
const VIS_OPTIONS = 'maxHeight 600, verticalScroll, horizontalScroll, zoomKey';

/**
 * Contenders by widget. `page` is their module in `pages/`; ours have a `tag` with its attributes, and a `reader`, the element that reads the
 * data before. `click` is what the click of a slower phone presses. `fewerRuns` holds sizes at which a contender is so slow that
 * it runs less often and not once before, with the number of runs.
 */
export const WIDGETS = {
  timeline: {
    sizes: [100, 1000, 10_000],
    contenders: [
      {
        id: 'ours',
        name: '`<kh-plan-timeline>`',
        page: 'ours',
        tag: 'kh-plan-timeline',
        attributes: { today: TODAY },
        reader: { tag: 'kh-responsibility-table', attributes: {} },
        options: 'its defaults, lanes by section; zoomed by ctrl and wheel, moved by shift and wheel',
        click: '.bar',
        steps: {
          filter: search('input[type=search]'),
          zoom: wheel('[part=timeline]', 'Control', 0, -120),
          scroll: wheel('[part=timeline]', 'Shift', 0, 120),
        },
      },
      {
        ...VIS,
        id: 'vis-year',
        name: 'vis-timeline 8.5, a year in view',
        data: { opened: YEAR },
        options: `start and end of one year, which is how it shows many items; ${VIS_OPTIONS}; zoomed and moved as ours`,
      },
      {
        ...VIS,
        id: 'vis-all',
        name: 'vis-timeline 8.5, all in view',
        data: { opened: {} },
        options: `${VIS_OPTIONS}; zoomed and moved as ours`,
      },
      {
        id: 'frappe-gantt',
        name: 'frappe-gantt 1.2',
        page: 'frappe-gantt',
        options:
          'view_mode Month, container_height 600, no infinite_padding, readonly; zoomed by change_view_mode to Week',
        click: '.bar-wrapper',
        fewerRuns: { 10_000: 1 },
        steps: { scroll: wheel('.gantt-container', null, 400, 0) },
      },
      {
        id: 'event-calendar',
        name: 'event-calendar 5.15',
        page: 'event-calendar',
        options:
          'resourceTimelineYear, height 600, sections as resources; zoomed by the view resourceTimelineMonth',
        click: '.ec-event',
        fewerRuns: { 10_000: 1 },
        steps: { scroll: wheel('.ec-main', null, -400, 0) },
      },
      {
        id: 'floor',
        name: 'floor: every item placed',
        page: 'floor-timeline',
        options: 'hand-written; nothing can be done with it',
        steps: { scroll: scrollDown('div') },
      },
    ],
  },
  table: {
    sizes: [100, 1000, 10_000],
    contenders: [
      {
        id: 'ours',
        name: '`<kh-responsibility-table>`',
        page: 'ours',
        tag: 'kh-responsibility-table',
        attributes: { view: 'list', today: TODAY },
        reader: { tag: 'kh-plan-timeline', attributes: {} },
        options: '`view="list"`; words typed into its search box, its head pressed',
        click: 'th.col-agency button',
        steps: {
          filter: search('input[type=search]'),
          sort: press('th.col-agency button'),
          scroll: scrollDown('tbody'),
        },
      },
      {
        id: 'tabulator',
        name: 'Tabulator 6.5',
        page: 'tabulator',
        options:
          'height 600 (rows are virtual then), layout fitColumns, modules Filter, Format and Sort; setFilter, setSort',
        click: '.tabulator-col[tabulator-field=agency]',
        steps: { scroll: scrollDown('.tabulator-tableholder') },
      },
      {
        id: 'vaadin',
        name: 'Vaadin grid 25.3',
        page: 'vaadin-grid',
        options:
          'height 600 (rows are always virtual), sort columns; items filtered by the page, direction of a column',
        click:
          'vaadin-grid-cell-content:has(vaadin-grid-sorter) ~ vaadin-grid-cell-content:has(vaadin-grid-sorter)',
        steps: { scroll: scrollDown('vaadin-grid') },
      },
      {
        id: 'gridjs',
        name: 'Grid.js 6.2',
        page: 'gridjs',
        options:
          'height 600, fixedHeader, no pagination (it has no virtual mode), search without delay; typed, head pressed',
        click: 'th[data-column-id=agency]',
        fewerRuns: { 10_000: 1 },
        steps: {
          filter: search('.gridjs-search-input'),
          sort: press('th[data-column-id=agency]'),
          scroll: scrollDown('.gridjs-wrapper'),
        },
      },
      {
        id: 'floor',
        name: 'floor: plain table',
        page: 'floor-table',
        options: 'hand-written; all rows',
        steps: { scroll: scrollDown('tbody') },
      },
    ],
  },
  gauge: {
    sizes: [1, 20, 200],
    contenders: [
      {
        id: 'ours',
        name: '`<kh-indicator-gauge>`',
        page: 'ours',
        tag: 'kh-indicator-gauge',
        attributes: { today: TODAY },
        reader: { tag: 'kh-indicator-gauge', attributes: { indicator: 'none' } },
        options: 'one board: baseline, value, two dated targets, status and sentence for each',
        click: 'summary',
      },
      {
        id: 'svg-gauge',
        name: 'svg-gauge 1.0',
        page: 'svg-gauge',
        options: 'max and value',
        click: '.gauge',
      },
      {
        id: 'web-awesome',
        name: 'Web Awesome ring 3.14',
        page: 'web-awesome',
        options: 'label and value',
        click: 'wa-progress-ring',
      },
      {
        id: 'chart-js',
        name: 'Chart.js 4.6, doughnut',
        page: 'chart-js',
        options: 'ArcElement and DoughnutController alone, no animation',
        click: 'canvas',
      },
      {
        id: 'floor',
        name: 'floor: native meter',
        page: 'floor-gauge',
        options: 'hand-written',
        click: 'meter',
      },
    ],
  },
};

/** The steps of each widget in the order of its table. */
export const STEPS = {
  timeline: ['filter', 'zoom', 'scroll'],
  table: ['filter', 'sort', 'scroll'],
  gauge: [],
};
