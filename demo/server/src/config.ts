import { parseArgs } from 'node:util';

import type { RateLimits } from './http/rate-limit.js';

/** How a server is to run, read from the environment and the command line; the command line wins. */
export interface Config {
  readonly databaseFile: string | null;
  readonly host: string;
  readonly port: number;
  readonly apiPort: number;
  readonly allowedOrigins: readonly string[];
  readonly rateLimits: Partial<RateLimits>;
}

/** A setting that cannot be used; its message says which and why. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export const USAGE = `Usage: node demo/server/dist/main.js [--database FILE] [--port N] [--api-port N] [--host ADDRESS]

Environment: KEHOACH_DATABASE, KEHOACH_PORT (8700), KEHOACH_API_PORT (8701), KEHOACH_HOST (127.0.0.1),
KEHOACH_ALLOWED_ORIGINS (further origins that may ask the API, separated by spaces),
KEHOACH_READS_PER_MINUTE, KEHOACH_WRITES_PER_MINUTE, KEHOACH_UPLOADS_PER_MINUTE.
Port 0 takes any free port.`;

type Environment = Readonly<Record<string, string | undefined>>;

function readInteger(name: string, text: string, largest: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (value < 0 || value > largest)
    throw new ConfigError(`${name} must be a whole number from 0 to ${largest}, not "${text}".`);
  return value;
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.origin === text) return text;
  throw new ConfigError(
    `KEHOACH_ALLOWED_ORIGINS: "${text}" is no origin such as https://portal.example.gov.vn.`,
  );
}

const LIMIT_NAMES = {
  reads: 'KEHOACH_READS_PER_MINUTE',
  writes: 'KEHOACH_WRITES_PER_MINUTE',
  uploads: 'KEHOACH_UPLOADS_PER_MINUTE',
} as const satisfies Record<keyof RateLimits, string>;

function readLimits(environment: Environment): Partial<RateLimits> {
  return Object.fromEntries(
    Object.entries(LIMIT_NAMES).flatMap(([kind, name]) => {
      const text = environment[name];
      return text ? [[kind, readInteger(name, text, 1_000_000)]] : [];
    }),
  );
}

/** @throws ConfigError when a setting cannot be used. */
export function readConfig(args: readonly string[], environment: Environment): Config {
  let values: Partial<Record<'database' | 'port' | 'api-port' | 'host', string>>;
  try {
    const text = { type: 'string' } as const;
    const options = { database: text, port: text, 'api-port': text, host: text };
    values = parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n\n${USAGE}`);
  }
  const setting = (flag: keyof typeof values, name: string) =>
    values[flag] ?? (environment[name] || undefined);
  return {
    databaseFile: setting('database', 'KEHOACH_DATABASE') ?? null,
    host: setting('host', 'KEHOACH_HOST') ?? '127.0.0.1',
    port: readInteger('KEHOACH_PORT', setting('port', 'KEHOACH_PORT') ?? '8700', 65_535),
    apiPort: readInteger('KEHOACH_API_PORT', setting('api-port', 'KEHOACH_API_PORT') ?? '8701', 65_535),
    allowedOrigins: (environment['KEHOACH_ALLOWED_ORIGINS'] ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(readOrigin),
    rateLimits: readLimits(environment),
  };
}
