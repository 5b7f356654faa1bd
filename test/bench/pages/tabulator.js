import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';

Tabulator.registerModule([FilterModule, FormatModule, SortModule]);

let table = null;

window.bench.register({
  mount(host, rows) {
    const place = document.createElement('div');
    host.append(place);
    table = new Tabulator(place, {
      height: 600,
      layout: 'fitColumns',
      data: rows,
      columns: [
        { title: 'Phần việc', field: 'duty' },
        { title: 'Cơ quan', field: 'agency' },
        { title: 'Vai trò', field: 'roles' },
        { title: 'Phần', field: 'section' },
      ],
    });
  },
  filter: (query) => void table.setFilter('duty', 'like', query),
  sort: () => table.setSort('agency', 'asc'),
  unmount() {
    table.destroy();
    table = null;
  },
});
