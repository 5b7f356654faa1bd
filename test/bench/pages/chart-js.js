import { ArcElement, Chart, DoughnutController } from 'chart.js';

Chart.register(ArcElement, DoughnutController);

let charts = [];

window.bench.register({
  mount(host, values) {
    charts = values.map(({ value }) => {
      const place = document.createElement('div');
      place.style.cssText = 'display:inline-block;position:relative;width:150px;height:150px';
      const canvas = document.createElement('canvas');
      place.append(canvas);
      host.append(place);
      return new Chart(canvas, {
        type: 'doughnut',
        data: { datasets: [{ data: [value, 100 - value], backgroundColor: ['#1a5fb4', '#d5dbe3'] }] },
        options: { animation: false },
      });
    });
  },
  unmount() {
    for (const chart of charts) chart.destroy();
    charts = [];
  },
});
