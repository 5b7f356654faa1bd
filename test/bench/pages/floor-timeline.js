/** The least that shows every item: an element at its place on a line of its section; nothing can be done with it. */
const DAY_MS = 86_400_000;
const ROW_PX = 20;
const WIDTH_PX = 1000;
let drawn = [];
let first = 0;
let days = 1;

const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** Puts each item where its days are, `scale` times as wide as the window. */
function place(scale) {
  for (const { element, start, end } of drawn) {
    element.style.left = `${((start - first) / days) * WIDTH_PX * scale}px`;
    element.style.width = `${Math.max(2, ((end - start + 1) / days) * WIDTH_PX * scale)}px`;
  }
}

window.bench.register({
  mount(host, items) {
    const scroller = document.createElement('div');
    scroller.style.cssText = 'position:relative;height:600px;overflow:auto';
    first = Math.min(...items.map(({ start }) => dayOf(start)));
    days = Math.max(...items.map(({ end }) => dayOf(end))) - first + 1;
    drawn = items.map((item, index) => {
      const element = document.createElement('div');
      element.textContent = item.title;
      element.style.cssText = `position:absolute;top:${index * ROW_PX}px;overflow:hidden;white-space:nowrap;background:#cde`;
      return { item, element, start: dayOf(item.start), end: dayOf(item.end) };
    });
    place(1);
    scroller.append(...drawn.map(({ element }) => element));
    host.append(scroller);
  },
  filter(query) {
    for (const { item, element } of drawn) element.hidden = !item.title.includes(query);
  },
  zoom: () => place(2),
  unmount() {
    drawn = [];
  },
});
