/** The part of Puppeteer's page that is used on Firefox, which it drives over WebDriver BiDi. */
export interface FirefoxPage {
  url(): string;
  browser(): { connection: { send(method: string, params: object): Promise<{ result: unknown }> } };
}

/**
 * Runs a script in Firefox's own scope, where BiDi has no command for something; `linkedBrowser` is the element that
 * shows the page. Throws when the page is in no tab.
 */
export async function runBesideFirefoxTab(page: FirefoxPage, script: string): Promise<void> {
  const { connection } = page.browser();
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const answer = (
    await connection.send('script.evaluate', {
      target: { context: tree.contexts[0]?.context },
      awaitPromise: false,
      expression: `(() => {
        for (const window of Services.wm.getEnumerator('navigator:browser')) {
          for (const { linkedBrowser } of window.gBrowser.tabs) {
            if (linkedBrowser.currentURI.spec !== ${JSON.stringify(page.url())}) continue;
            ${script}
            return true;
          }
        }
        return false;
      })()`,
    })
  ).result as { result?: { value?: unknown } };
  if (answer.result?.value !== true) throw new Error(`Firefox did not run ${script}`);
}
