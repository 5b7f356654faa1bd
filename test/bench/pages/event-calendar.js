import { createCalendar, destroyCalendar, ResourceTimeline } from '@event-calendar/core';
import '@event-calendar/core/index.css';

const DAY_MS = 86_400_000;
let calendar = null;
let events = [];

/** Its ends are exclusive. */
const after = (iso) => new Date(Date.parse(`${iso}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

window.bench.register({
  mount(host, items, { sections, today }) {
    events = items.map(({ id, title, section, start, end }) => ({
      id,
      title,
      start,
      end: after(end),
      allDay: true,
      resourceIds: [section],
    }));
    calendar = createCalendar(host, [ResourceTimeline], {
      view: 'resourceTimelineYear',
      date: today,
      height: '600px',
      resources: sections.map(({ id, title }) => ({ id, title })),
      events,
    });
  },
  filter: (query) =>
    void calendar.setOption(
      'events',
      events.filter(({ title }) => title.includes(query)),
    ),
  zoom: () => void calendar.setOption('view', 'resourceTimelineMonth'),
  unmount() {
    destroyCalendar(calendar);
    calendar = null;
    events = [];
  },
});
