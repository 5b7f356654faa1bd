import '@awesome.me/webawesome/dist/components/progress-ring/progress-ring.js';

window.bench.register({
  mount(host, values) {
    for (const { title, value } of values) {
      const ring = document.createElement('wa-progress-ring');
      ring.label = title;
      ring.value = value;
      ring.textContent = `${value}%`;
      host.append(ring);
    }
  },
});
