/** Ours is a tag: the page has the loader, and the element names the address that the page has read before. */
window.bench.register({
  mount(host, _data, { tag, attributes }) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    host.append(element);
  },
});
