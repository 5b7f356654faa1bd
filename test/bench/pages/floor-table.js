/** The least that shows every row: a plain table, sorted and filtered by putting rows in and out. */
const FIELDS = ['duty', 'agency', 'roles', 'section'];
let body = null;
let drawn = [];

function rowOf(row) {
  const line = document.createElement('tr');
  for (const field of FIELDS)
    line.append(Object.assign(document.createElement('td'), { textContent: row[field] }));
  return { row, line };
}

window.bench.register({
  mount(host, rows) {
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const words of ['Phần việc', 'Cơ quan', 'Vai trò', 'Phần']) {
      head.append(Object.assign(document.createElement('th'), { textContent: words }));
    }
    body = table.createTBody();
    drawn = rows.map(rowOf);
    body.append(...drawn.map(({ line }) => line));
    host.append(table);
  },
  filter(query) {
    for (const { row, line } of drawn) line.hidden = !row.duty.includes(query);
  },
  sort() {
    const { compare } = new Intl.Collator('vi');
    body.append(...drawn.sort((a, b) => compare(a.row.agency, b.row.agency)).map(({ line }) => line));
  },
  unmount() {
    body = null;
    drawn = [];
  },
});
