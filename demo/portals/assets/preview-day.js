/*
 * "Xem như ngày …": the page's own script reads `?today=` and gives every widget that day, before the loader runs.
 */
(function () {
  var day = new URLSearchParams(location.search).get('today');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day || '')) return;
  document
    .querySelectorAll('kh-plan-timeline, kh-responsibility-table, kh-indicator-gauge, kh-report-form')
    .forEach(function (widget) {
      widget.setAttribute('today', day);
    });
  document.querySelectorAll('[data-preview-day]').forEach(function (link) {
    link.setAttribute('href', location.pathname);
    link.textContent = 'Về ngày hôm nay';
  });
})();
