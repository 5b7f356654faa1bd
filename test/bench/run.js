/** Measures one contender at one size in a fresh page. */
import { gzipBytes } from './build-pages.js';
import { QUERY, TODAY } from './data.js';
import { pointAt, pressMouse, STEPS } from './contenders.js';
import { CAP_MS } from './report.js';

/**
 * Items of the mounts before the one that is timed: by then a contender's code is there and compiled, for all alike; the second
 * is for code that only many items need.
 */
const WARM_UP_SIZE = 30;
const SECOND_WARM_UP_SIZE = 300;
const MEGABYTE = 1e6;
/** A phone of the kind that most readers hold. */
const SLOWER = 4;

class Capped extends Error {}

/** The promise's value, or `Capped` after the cap. */
async function capped(promise) {
  let timer;
  const cap = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Capped()), CAP_MS);
  });
  try {
    return await Promise.race([promise, cap]);
  } finally {
    clearTimeout(timer);
    // What is given up ends when its page closes.
    promise.catch(() => {});
  }
}

/** Refuses what would leave this machine, and keeps the bytes of our files and the addresses of data. */
async function watchRequests(context, base) {
  const seen = { outside: [], files: [], data: [] };
  await context.route(
    (url) => !url.href.startsWith(base),
    (route) => {
      seen.outside.push(route.request().url());
      return route.abort();
    },
  );
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/data/')) seen.data.push(pathname);
    if (pathname.startsWith('/kehoach/')) seen.files.push(response.body().then(gzipBytes));
  });
  return seen;
}

/** One run of one contender: a page, what it counts, and what was measured so far. */
class Run {
  result = {};
  #perFrame = 0;

  constructor(page, cdp, { widget, contender, size, dataOf }) {
    Object.assign(this, { page, cdp, widget, contender, size, dataOf });
    this.isOurs = contender.tag !== undefined;
  }

  idle = () => this.page.evaluate(() => window.bench.idle());
  frame = () => this.page.evaluate(() => window.bench.frame());
  unmount = () => this.page.evaluate(() => window.bench.unmount());
  #addressOf = (count) => `/data/${this.widget}-${count}.json`;

  /** Bytes of JavaScript's heap in use once everything unused is gone, in MB. */
  async heap() {
    await this.cdp.send('HeapProfiler.collectGarbage');
    await this.cdp.send('HeapProfiler.collectGarbage');
    return (await this.cdp.send('Runtime.getHeapUsage')).usedSize / MEGABYTE;
  }

  async #workSoFar() {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  }

  /** What a step ended with, and its main-thread milliseconds without those of following its frames. */
  async #withWork(step) {
    const before = await this.#workSoFar();
    const ended = await capped(step());
    const work = (await this.#workSoFar()) - before - ended.frames * this.#perFrame;
    return { ...ended, work: Math.max(0, work) };
  }

  async calibrate() {
    const { work, frames } = await this.#withWork(this.idle);
    this.#perFrame = work / frames;
  }

  /** Puts the data into memory. Ours are read by another element, which goes once it has them. */
  async give(count) {
    if (!this.isOurs) {
      return this.page.evaluate(async (address) => {
        window.bench.data = await (await fetch(address)).json();
      }, `/rows/${this.widget}-${count}.json`);
    }
    const { tag, attributes } = this.contender.reader;
    return this.page.evaluate(
      ([tag, attributes]) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        const reading = window.bench.watchReading(element);
        window.bench.makeHost().append(element);
        return reading;
      },
      [tag, { src: this.#addressOf(count), ...attributes }],
    );
  }

  async mount(count) {
    const { tag, attributes, data } = this.contender;
    const { sections } = this.dataOf(WARM_UP_SIZE);
    const more = this.isOurs
      ? { tag, attributes: { src: this.#addressOf(count), ...attributes } }
      : { sections, today: TODAY, ...data };
    await this.frame();
    return this.#withWork(() =>
      this.page.evaluate((more) => {
        const { bench } = window;
        return bench.call('mount', bench.makeHost(), bench.data, more);
      }, more),
    );
  }

  /** Takes a step by real input or by a call; `null` where nothing that can be seen followed. */
  async step(name) {
    const begin = this.contender.steps?.[name];
    const hasCall = await this.page.evaluate((name) => name in window.bench.contender, name);
    if (!begin && !hasCall) return;
    await this.idle();
    const input = await begin?.(this.page);
    const { ms, isChanged, work } = await this.#withWork(() =>
      input ? this.#follow(input) : this.#call(name),
    );
    await input?.after?.();
    Object.assign(this.result, { [name]: isChanged ? ms : null, [`${name}Work`]: work });
  }

  async #follow({ event, act }) {
    const ended = this.page.evaluate((type) => window.bench.input(type), event);
    await this.frame();
    await act();
    return ended;
  }

  async #call(name) {
    await this.frame();
    return this.page.evaluate(([name, query]) => window.bench.call(name, query), [name, QUERY]);
  }

  async undoFilter() {
    if (this.contender.steps?.filter) {
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.press('Delete');
    } else await this.page.evaluate(() => window.bench.contender.filter(''));
    await this.idle();
  }

  /** A click as a slower phone answers it. */
  async click() {
    if (!this.contender.click) return;
    await pointAt(this.page, this.contender.click);
    await this.idle();
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await this.page.evaluate(() => window.bench.watchClick());
    await pressMouse(this.page);
    await capped(this.idle());
    this.result.click = await this.page.evaluate(() => window.bench.longestClick());
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}

/** Takes every measure of a run in order, into `run.result`. */
async function takeAll(run, requests) {
  const { contender, page, result, size, widget } = run;
  const empty = await run.heap();
  await page.evaluate((name) => import(`/pages/${name}.js`), contender.page);
  if (!run.isOurs) await run.give(WARM_UP_SIZE);
  await run.mount(WARM_UP_SIZE);
  const files = requests.files.splice(0);
  await run.unmount();
  let code = (await run.heap()) - empty;
  await run.give(SECOND_WARM_UP_SIZE);
  // What the element that reads has fetched is not ours to show.
  await run.idle();
  requests.files.length = 0;
  const second = await run.heap();
  await run.mount(SECOND_WARM_UP_SIZE);
  files.push(...requests.files);
  if (run.isOurs) result.bytes = (await Promise.all(files)).reduce((sum, bytes) => sum + bytes, 0);
  await run.unmount();
  code += (await run.heap()) - second;
  Object.assign(result, await run.give(size));
  await run.idle();
  await run.calibrate();

  const given = await run.heap();
  const grown = async () => (await run.heap()) - given + code;
  const { ms, work } = await run.mount(size);
  Object.assign(result, { mount: ms, work, heap: await grown() });
  result.elements = await page.evaluate(() => window.bench.countElements());
  if (widget === 'gauge') result.sentences = await page.evaluate(() => window.bench.countSentences());

  for (const step of STEPS[widget]) {
    await run.step(step);
    if (step !== 'filter' || !result.filter) continue;
    result.heapSearched = await grown();
    await run.undoFilter();
  }
  await run.unmount();
  await run.mount(size);
  await run.click();
}

/**
 * Everything of one run: a record of measures in milliseconds, MB, bytes or counts. A step that nothing followed is `null`; where a step
 * took longer than the cap, it is the cap and the run ends.
 */
export async function measure({ browser, base, ...what }) {
  const { contender } = what;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
  try {
    const requests = await watchRequests(context, base);
    const page = await context.newPage();
    page.setDefaultTimeout(CAP_MS);
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    await page.goto(`${base}/page/${contender.page}.html`);
    await page.waitForFunction(() => window.bench);
    const run = new Run(page, cdp, what);
    try {
      await takeAll(run, requests);
    } catch (error) {
      if (!(error instanceof Capped)) throw error;
      const next = ['mount', ...STEPS[what.widget]].find((name) => run.result[name] === undefined);
      if (next) run.result[next] = CAP_MS;
    }
    if (requests.outside.length > 0) throw new Error(`${contender.name} asks for ${requests.outside[0]}`);
    // What is timed has its data in memory: every address was asked once, before.
    if (new Set(requests.data).size < requests.data.length) throw new Error(`${contender.name} asks twice`);
    if (faults.length > 0) throw new Error(`${contender.name}: ${faults[0]}`);
    return run.result;
  } finally {
    await context.close();
  }
}
