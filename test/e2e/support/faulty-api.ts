import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the faulty API answers. */
export interface FaultyAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  /** The connection is kept open and nothing is ever said. */
  readonly isSilent?: boolean;
}

/** An API that answers wrongly in whatever way a test needs. */
export interface FaultyApi {
  /** Address, without a slash at the end. */
  readonly url: string;
  /** Answers a path from now on; unknown paths are 404. Returns the absolute address. */
  answer(path: string, answer: FaultyAnswer): string;
  stop(): Promise<void>;
}

function reply(
  response: ServerResponse,
  { status = 200, type = 'application/json', body = '' }: FaultyAnswer,
) {
  response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
  response.end(body);
}

export async function startFaultyApi(): Promise<FaultyApi> {
  const answers = new Map<string, FaultyAnswer>();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '') ?? { status: 404 };
    if (!answer.isSilent) reply(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    answer: (path, answer) => {
      answers.set(path, answer);
      return `${url}${path}`;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
