/*
 * Does to a page what datejs does: dates are read day first, as objects and not as numbers, and written in forms of its own.
 * Written for the tests; none of the library's code.
 */
(function () {
  'use strict';
  var NativeDate = Date;
  var toNativeString = Date.prototype.toString;

  // 2025-01-02 is the first of February; the answer is a date, or null.
  Date.parse = function (text) {
    var parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(text));
    return parts ? new NativeDate(Number(parts[1]), Number(parts[3]) - 1, Number(parts[2])) : null;
  };
  Date.today = function () {
    return new NativeDate().clearTime();
  };
  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }
  Date.prototype.clearTime = function () {
    this.setHours(0, 0, 0, 0);
    return this;
  };
  Date.prototype.set = function (parts) {
    if (parts.day) this.setDate(parts.day);
    return this;
  };
  Date.prototype.add = function (count) {
    this.setDate(this.getDate() + count);
    return this;
  };
  // Quoted, without thousandths.
  Date.prototype.toISOString = function () {
    return (
      '"' +
      [this.getUTCFullYear(), two(this.getUTCMonth() + 1), two(this.getUTCDate())].join('-') +
      'T' +
      [two(this.getUTCHours()), two(this.getUTCMinutes()), two(this.getUTCSeconds())].join(':') +
      'Z"'
    );
  };
  Date.prototype.toJSON = Date.prototype.toISOString;
  Date.prototype.toString = function (form) {
    return form ? two(this.getDate()) + '/' + two(this.getMonth() + 1) : toNativeString.call(this);
  };
  Number.prototype.days = function () {
    return this;
  };
})();
