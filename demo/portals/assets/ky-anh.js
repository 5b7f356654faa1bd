/*
 * What such pages do: Enter anywhere presses the page's default button, and single keys are shortcuts. Both look only at
 * the tag of the event's target, which inside a widget is the widget itself.
 */
jQuery(function ($) {
  var FIELDS = /^(INPUT|TEXTAREA|SELECT|BUTTON|A)$/;

  $(document).on('keypress', function (event) {
    if (event.which !== 13 || /^(TEXTAREA|BUTTON|A)$/.test(event.target.tagName)) return;
    event.preventDefault();
    document.getElementById('aspnetForm').submit();
  });

  $(document).on('keydown', function (event) {
    if (FIELDS.test(event.target.tagName) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 't') $('body').toggleClass('large-text');
    if (event.key === 'h') $('#shortcut-help').toggleClass('is-open');
  });

  // Portals style "their" controls after load; the widgets must not be reached by it.
  $('#aspnetForm').find('input[type=text], input[type=submit], button, select').addClass('ms-control');
});
