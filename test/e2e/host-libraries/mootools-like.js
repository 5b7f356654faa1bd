/*
 * Does to a page what MooTools 1.2 to 1.4 do: constructors of its own in place of Event, Document, Window and Element,
 * and methods on every native. Written for the tests; none of the library's code.
 */
(function () {
  'use strict';
  function implement(native, members) {
    for (var name in members) native.prototype[name] = members[name];
  }

  function Event(event) {
    if (event && event.isWrapped) return event;
    this.isWrapped = true;
    this.event = event;
    this.type = event && event.type;
  }
  Event.prototype.stop = function () {
    return this;
  };
  window.Event = Event;
  window.Document = function Document() {};
  window.Window = function Window() {};
  var NativeElement = window.Element;
  window.Element = function Element(tag) {
    return document.createElement(tag);
  };
  window.Element.prototype = NativeElement.prototype;

  // One value in a list, unless it is a list itself: a Set is one value.
  Array.from = function (value) {
    if (value === null || value === undefined) return [];
    return typeof value === 'object' && 'length' in value ? Array.prototype.slice.call(value) : [value];
  };
  implement(Array, {
    erase: function (value) {
      for (var index = this.length; index--;) if (this[index] === value) this.splice(index, 1);
      return this;
    },
    contains: function (value) {
      return this.indexOf(value) !== -1;
    },
    append: function (list) {
      this.push.apply(this, list);
      return this;
    },
    include: function (value) {
      if (!this.contains(value)) this.push(value);
      return this;
    },
    empty: function () {
      this.length = 0;
      return this;
    },
    clean: function () {
      return this.filter(function (value) {
        return value !== null && value !== undefined;
      });
    },
    // An object, where a list of numbers is meant.
    associate: function (names) {
      var result = {};
      for (var index = 0; index < names.length; index += 1) result[names[index]] = this[index];
      return result;
    },
  });

  implement(Function, {
    // Arguments come as one list.
    bind: function (self, list) {
      var own = this;
      return function () {
        return own.apply(self, list === undefined ? arguments : [].concat(list));
      };
    },
    pass: function (list, self) {
      return this.bind(self, list);
    },
    delay: function (time) {
      return setTimeout(this, time);
    },
    extend: function (members) {
      for (var name in members) this[name] = members[name];
      return this;
    },
    implement: function (members) {
      implement(this, members);
      return this;
    },
  });

  implement(String, {
    contains: function (part) {
      return this.indexOf(part) > -1;
    },
    test: function (pattern) {
      return new RegExp(pattern).test(this);
    },
    clean: function () {
      return this.replace(/\s+/g, ' ').trim();
    },
    toInt: function (base) {
      return parseInt(this, base || 10);
    },
  });
  implement(Number, {
    limit: function (low, high) {
      return Math.min(high, Math.max(low, this));
    },
    each: function (visit) {
      for (var index = 0; index < this; index += 1) visit(index);
    },
  });

  var elements = {
    set: function (name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    erase: function (name) {
      this.removeAttribute(name);
      return this;
    },
    store: function () {
      return this;
    },
    retrieve: function () {
      return null;
    },
    clone: function () {
      return this.cloneNode(true);
    },
    match: function (selector) {
      return this.matches(selector);
    },
    toggle: function () {
      return this;
    },
    empty: function () {
      this.replaceChildren();
      return this;
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    // Numbers only; a box of options scrolls nothing.
    scrollTo: function (x, y) {
      this.scrollLeft = x;
      this.scrollTop = y;
      return this;
    },
    getSize: function () {
      return { x: this.offsetWidth, y: this.offsetHeight };
    },
  };
  implement(NativeElement, elements);

  // MooTools 1.2 gives every native a toJSON that answers text.
  Array.prototype.toJSON = function () {
    return '[' + this + ']';
  };
  Object.each = function (object, visit) {
    for (var name in object) visit(object[name], name);
  };
})();
