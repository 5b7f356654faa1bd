import type { BrowserContext, Page } from 'playwright-core';

/** An answer as it came over the wire: 304 where the page itself is told 200 and gets what its cache has. */
export interface WireAnswer {
  readonly status: number;
  readonly url: string;
}

export interface Wire {
  answers(): WireAnswer[];
  forget(): void;
}

/** Writes down the answers to a page's requests, from the browser's network log. */
export async function watchWire(context: BrowserContext, page: Page): Promise<Wire> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const urls = new Map<string, string>();
  // The two events of one request come in any order.
  const statuses: { requestId: string; status: number }[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
  session.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) =>
    statuses.push({ requestId, status: statusCode }),
  );
  return {
    answers: () => statuses.map(({ requestId, status }) => ({ status, url: urls.get(requestId) ?? '' })),
    forget: () => void statuses.splice(0),
  };
}
