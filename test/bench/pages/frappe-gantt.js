import Gantt from 'frappe-gantt';
import '../node_modules/frappe-gantt/dist/frappe-gantt.css';

let gantt = null;
let tasks = [];

window.bench.register({
  mount(host, items) {
    tasks = items.map(({ id, title, start, end }) => ({ id, name: title, start, end, progress: 0 }));
    gantt = new Gantt(host, tasks, {
      view_mode: 'Month',
      container_height: 600,
      infinite_padding: false,
      readonly: true,
      scroll_to: 'start',
    });
  },
  filter: (query) => gantt.refresh(tasks.filter(({ name }) => name.includes(query))),
  zoom: () => gantt.change_view_mode('Week'),
  unmount() {
    gantt = null;
    tasks = [];
  },
});
