import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.min.css';

let grid = null;

window.bench.register({
  mount(host, rows) {
    grid = new Grid({
      columns: [
        { id: 'duty', name: 'Phần việc' },
        { id: 'agency', name: 'Cơ quan' },
        { id: 'roles', name: 'Vai trò' },
        { id: 'section', name: 'Phần' },
      ],
      data: rows,
      sort: true,
      search: { debounceTimeout: 0 },
      height: '600px',
      fixedHeader: true,
    });
    grid.render(host);
  },
  unmount() {
    grid.destroy();
    grid = null;
  },
});
