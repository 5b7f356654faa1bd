/** The least that shows a value on a scale: a native meter beside its title. */
window.bench.register({
  mount(host, values) {
    for (const { title, value } of values) {
      const line = document.createElement('p');
      const meter = Object.assign(document.createElement('meter'), { max: 100, value });
      line.append(`${title}: ${value}% `, meter);
      host.append(line);
    }
  },
});
