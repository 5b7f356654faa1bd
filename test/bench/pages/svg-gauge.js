import Gauge from 'svg-gauge';
import './svg-gauge.css';

window.bench.register({
  mount(host, values) {
    for (const { value } of values) {
      const place = document.createElement('div');
      place.className = 'gauge-container';
      host.append(place);
      Gauge(place, { max: 100, value });
    }
  },
});
