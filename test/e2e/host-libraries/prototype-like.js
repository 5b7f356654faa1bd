/*
 * Does to a page what Prototype 1.6 and 1.7 do: methods of its own on every native, enumerable, some in place of native
 * ones that mean something else. Written for the tests; none of the library's code.
 */
(function () {
  'use strict';
  function extend(target, members) {
    for (var name in members) target[name] = members[name];
    return target;
  }
  function toArray(list) {
    var result = [];
    // What has no length, as a Set, is empty for it.
    for (var index = 0; index < (list.length || 0); index += 1) result.push(list[index]);
    return result;
  }

  window.$A = Array.from = toArray;
  extend(Array.prototype, {
    each: function (visit) {
      for (var index = 0; index < this.length; index += 1) visit(this[index], index);
      return this;
    },
    toArray: function () {
      return toArray(this);
    },
    // A list of values, not an iterator of pairs.
    entries: function () {
      return toArray(this);
    },
    find: function (isIt) {
      for (var index = 0; index < this.length; index += 1) if (isIt(this[index], index)) return this[index];
    },
    findIndex: function () {
      return -1;
    },
    // Without a function: the only member, or the list.
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    reduceRight: function () {
      return this.length > 1 ? this : this[0];
    },
    include: function (value) {
      return this.indexOf(value) >= 0;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    clone: function () {
      return toArray(this);
    },
    size: function () {
      return this.length;
    },
    inspect: function () {
      return '[' + this.join(', ') + ']';
    },
  });

  // Texts where JSON.stringify expects values: they are quoted once more.
  Array.prototype.toJSON = function () {
    return '[' + this.join(', ') + ']';
  };
  String.prototype.toJSON = function () {
    return '"' + this + '"';
  };
  Number.prototype.toJSON = function () {
    return String(this);
  };
  Date.prototype.toJSON = function () {
    return '"' + this.getFullYear() + '"';
  };

  extend(String.prototype, {
    strip: function () {
      return this.replace(/^\s+|\s+$/g, '');
    },
    sub: function (pattern, words) {
      return this.replace(pattern, words);
    },
    include: function (part) {
      return this.indexOf(part) >= 0;
    },
    // Not at a place, as the second argument of the native ones says.
    startsWith: function (part) {
      return this.lastIndexOf(part, 0) === 0;
    },
    endsWith: function (part) {
      return this.indexOf(part, this.length - part.length) >= 0;
    },
    times: function (count) {
      return new Array(count + 1).join(this);
    },
    empty: function () {
      return String(this) === '';
    },
  });
  extend(Number.prototype, {
    times: function (visit) {
      for (var index = 0; index < this; index += 1) visit(index);
    },
    round: function () {
      return Math.round(this);
    },
  });

  var apply = Function.prototype.apply;
  extend(Function.prototype, {
    // Arguments given with it are lost, and so is what makes a bound constructor one.
    bind: function (self) {
      var own = this;
      return function () {
        return apply.call(own, self, arguments);
      };
    },
    wrap: function (around) {
      var own = this;
      return function () {
        return around(own, arguments);
      };
    },
    delay: function (seconds) {
      return setTimeout(this, seconds * 1000);
    },
  });

  Object.keys = function (object) {
    var names = [];
    // Own ones: the only thing in this file that is as it was.
    for (var name in object) if (Object.hasOwn(object, name)) names.push(name);
    return names;
  };
  Object.clone = function (object) {
    return extend({}, object);
  };

  var elements = {
    show: function () {
      this.style.display = '';
      return this;
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    toggle: function () {
      return this.style.display === 'none' ? this.show() : this.hide();
    },
    update: function (words) {
      this.textContent = words;
      return this;
    },
    replace: function (node) {
      this.parentNode.replaceChild(node, this);
      return this;
    },
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    insert: function (node) {
      this.appendChild(node);
      return this;
    },
    wrap: function (node) {
      return node;
    },
    select: function (selector) {
      return toArray(this.querySelectorAll(selector));
    },
    match: function (selector) {
      return this.matches(selector);
    },
    clone: function (isDeep) {
      return this.cloneNode(isDeep);
    },
    store: function () {
      return this;
    },
    // Scrolls the page to the element, whatever it is given.
    scrollTo: function () {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
    setValue: function (value) {
      this.value = value;
    },
    clear: function () {
      this.value = '';
      return this;
    },
  };
  extend(HTMLElement.prototype, elements);
  extend(SVGElement.prototype, elements);
  [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].forEach(function (kind) {
    extend(kind.prototype, { clear: elements.clear, setValue: elements.setValue });
  });

  var NativeElement = window.Element;
  window.Element = extend(function (tag) {
    return document.createElement(tag);
  }, NativeElement);
  window.Element.prototype = NativeElement.prototype;

  // No constructor any more: a box of helpers.
  window.Event = {
    KEY_TAB: 9,
    observe: function (target, type, handler) {
      target.addEventListener(type, handler);
    },
    stop: function (event) {
      event.preventDefault();
      event.stopPropagation();
    },
  };
})();
