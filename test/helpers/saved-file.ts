import { until } from './until.js';

/**
 * The text of the file that `press` hands to the reader, with its byte order mark. Nothing is downloaded: a download
 * may lead the page elsewhere or take its focus.
 */
export async function savedFile(press: () => unknown): Promise<string> {
  let address = '';
  HTMLAnchorElement.prototype.click = function () {
    address = this.href;
  };
  try {
    await press();
    await until(() => address !== '', 'the file is there');
  } finally {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  const file = await fetch(address);
  // `text()` would take the byte order mark away.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
}
