import { DataSet, DataView } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

let timeline = null;
let view = null;
let query = '';

const DAY_MS = 86_400_000;
/** Its ends are exclusive: an item that lasts until a day inclusive ends with the next one. */
const after = (iso) => new Date(Date.parse(`${iso}T00:00:00`) + DAY_MS);

window.bench.register({
  // With `start` and `end` it draws behind a loading screen, which its next redraw after 200 ms takes away.
  shown: '.vis-timeline',
  mount(host, items, { sections, opened }) {
    const data = new DataSet(
      items.map(({ id, title, section, start, end }) =>
        start === end
          ? { id, content: title, group: section, start, type: 'point' }
          : { id, content: title, group: section, start, end: after(end) },
      ),
    );
    view = new DataView(data, { filter: ({ content }) => content.includes(query) });
    const groups = sections.map(({ id, title }) => ({ id, content: title }));
    timeline = new Timeline(host, view, groups, {
      ...opened,
      maxHeight: 600,
      verticalScroll: true,
      horizontalScroll: true,
      horizontalScrollKey: 'shiftKey',
      zoomKey: 'ctrlKey',
    });
  },
  filter(words) {
    query = words;
    view.refresh();
  },
  unmount() {
    query = '';
    timeline.destroy();
    timeline = null;
    view = null;
  },
});
