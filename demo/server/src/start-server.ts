import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';

import { createAdaptorServer } from '@hono/node-server';
import { createPortals } from '@kehoach/demo-portals';

import { createApi } from './create-api.js';
import { openDatabase } from './database/open-database.js';
import { createTokenStore } from './database/token-store.js';
import type { Caller, DemoToken } from './database/token-store.js';
import type { PublishedData } from './dataset.js';
import type { RateLimits } from './http/rate-limit.js';
import type { Clock } from './instant.js';
import { API_PATH, createPortalApp } from './portal/create-portal-app.js';

export interface ServerOptions {
  /** SQLite file; uploads stand in a folder beside it. */
  readonly databaseFile: string;
  readonly data: PublishedData;
  readonly agencies: readonly Caller[];
  /** Folder of the built widgets, served under `/kehoach/`. */
  readonly embedDir: string;
  /** Address to listen on; 127.0.0.1 keeps the demonstration on this machine. */
  readonly host?: string;
  /** Port of the portals; 0 takes a free one. */
  readonly port?: number;
  /** Port of the API on an origin of its own; 0 takes a free one. */
  readonly apiPort?: number;
  /** Further origins that may ask the API, for example `https://portal.example.gov.vn`. */
  readonly allowedOrigins?: readonly string[];
  readonly rateLimits?: Partial<RateLimits>;
  readonly clock?: Clock;
  readonly onFailure?: (error: unknown) => void;
}

/** A server that listens. */
export interface RunningServer {
  /** Address of the portals, without a slash at the end. */
  readonly portalUrl: string;
  /** Address of the API on its own origin, without a slash at the end. */
  readonly apiUrl: string;
  readonly tokens: readonly DemoToken[];
  /** Answers what has been asked, then closes both ports and the database. */
  stop(): Promise<void>;
}

/** A port that another program listens on. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is taken by another program.`);
    this.port = port;
  }
}

const DEFAULT_HOST = '127.0.0.1';
/** Milliseconds that requests under way may still take when the server stops. */
const STOP_PATIENCE_MS = 3_000;

/** Names under which a browser on this machine reaches a port, as origins. */
function originsOf(host: string, port: number): string[] {
  const names = new Set([host, '127.0.0.1', 'localhost', '[::1]']);
  return [...names].map((name) => `http://${name}:${port}`);
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortTakenError(port);
    throw error;
  }
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => server.closeAllConnections(), STOP_PATIENCE_MS);
  await closed;
  clearTimeout(timer);
}

/**
 * Opens the database and starts both origins: portals with the API under `/api`, and the API alone.
 *
 * @throws PortTakenError when one of the ports is taken; nothing is left open then.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {
    host = DEFAULT_HOST,
    port = 8700,
    apiPort = 8701,
    data,
    agencies,
    clock,
    rateLimits,
    onFailure,
  } = options;
  const database = openDatabase(options.databaseFile);
  // Filled once the ports are known: with port 0 nobody knows them before.
  const portalOrigins = new Set<string>();
  const allowedOrigins = new Set(options.allowedOrigins);
  const shared = {
    ...(clock && { clock }),
    ...(rateLimits && { rateLimits }),
    ...(onFailure && { onFailure }),
  };
  const dataDir = dirname(options.databaseFile);
  const api = createApi({ database, dataDir, data, agencies, allowedOrigins, ...shared });
  const tokens = createTokenStore(database);

  const apiServer = createAdaptorServer({ fetch: api.fetch, hostname: host }) as Server;
  let portals: (request: Request) => Promise<Response> | Response = () => new Response(null, { status: 503 });
  const portalApp = createPortalApp({
    api,
    portals: (request) => portals(request),
    tokens,
    ownOrigins: portalOrigins,
    ...(onFailure && { onFailure }),
  });
  const portalServer = createAdaptorServer({ fetch: portalApp.fetch, hostname: host }) as Server;

  const stop = async () => {
    await Promise.all([close(portalServer), close(apiServer)]);
    if (database.isOpen) database.close();
  };
  try {
    const actualApiPort = await listen(apiServer, apiPort, host);
    const strictApiOrigin = `http://${host}:${actualApiPort}`;
    portals = createPortals({ apiBase: API_PATH, strictApiOrigin, embedDir: options.embedDir });
    const actualPort = await listen(portalServer, port, host);
    for (const origin of originsOf(host, actualPort)) portalOrigins.add(origin);
    for (const origin of [...portalOrigins, ...originsOf(host, actualApiPort)]) allowedOrigins.add(origin);
    return { portalUrl: `http://${host}:${actualPort}`, apiUrl: strictApiOrigin, tokens: tokens.all(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
