import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';

const COLUMNS = { duty: 'Phần việc', agency: 'Cơ quan', roles: 'Vai trò', section: 'Phần' };
let grid = null;
let columns = [];
let all = [];

window.bench.register({
  mount(host, rows) {
    all = rows;
    grid = document.createElement('vaadin-grid');
    grid.style.height = '600px';
    columns = Object.entries(COLUMNS).map(([path, header]) =>
      Object.assign(document.createElement('vaadin-grid-sort-column'), { path, header }),
    );
    grid.append(...columns);
    grid.items = rows;
    host.append(grid);
  },
  filter: (query) => void (grid.items = all.filter(({ duty }) => duty.includes(query))),
  sort: () => void (columns[1].direction = 'asc'),
  unmount() {
    grid = null;
    columns = [];
    all = [];
  },
});
