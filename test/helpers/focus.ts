import { executeServerCommand } from '@web/test-runner-commands';

import { until } from './until.js';

// Tab may have led out of the page, into the browser's own buttons, in a test before or in another file: without the
// focus nothing in a page is told that it is focused, and Enter presses no button.
beforeEach(async () => {
  if (document.hasFocus()) return;
  window.focus();
  await executeServerCommand('kehoach:focus');
  await until(() => document.hasFocus(), 'the page has the focus');
});
