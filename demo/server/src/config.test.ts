import { describe, expect, it } from 'vitest';

import { ConfigError, readConfig } from './config.js';

describe('the configuration', () => {
  it('has defaults for everything', () => {
    expect(readConfig([], {})).toEqual({
      databaseFile: null,
      host: '127.0.0.1',
      port: 8700,
      apiPort: 8701,
      allowedOrigins: [],
      rateLimits: {},
    });
  });

  it('is read from the environment', () => {
    const environment = {
      KEHOACH_DATABASE: '/data/k.sqlite',
      KEHOACH_HOST: '0.0.0.0',
      KEHOACH_PORT: '0',
      KEHOACH_API_PORT: '9001',
      KEHOACH_ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080',
      KEHOACH_READS_PER_MINUTE: '10',
      KEHOACH_WRITES_PER_MINUTE: '20',
      KEHOACH_UPLOADS_PER_MINUTE: '30',
    };
    expect(readConfig([], environment)).toEqual({
      databaseFile: '/data/k.sqlite',
      host: '0.0.0.0',
      port: 0,
      apiPort: 9001,
      allowedOrigins: ['https://a.example', 'http://b.example:8080'],
      rateLimits: { reads: 10, writes: 20, uploads: 30 },
    });
  });

  it('is taken from the command line before the environment', () => {
    const args = ['--database', 'x.sqlite', '--port', '1', '--api-port', '2', '--host', '::1'];
    const environment = {
      KEHOACH_DATABASE: 'y',
      KEHOACH_PORT: '3',
      KEHOACH_API_PORT: '4',
      KEHOACH_HOST: 'z',
    };
    expect(readConfig(args, environment)).toMatchObject({
      databaseFile: 'x.sqlite',
      port: 1,
      apiPort: 2,
      host: '::1',
    });
  });

  it.each<[string[], Record<string, string>, string]>([
    [['--port', '65536'], {}, 'KEHOACH_PORT'],
    [[], { KEHOACH_API_PORT: '-1' }, 'KEHOACH_API_PORT'],
    [[], { KEHOACH_PORT: '80 80' }, 'KEHOACH_PORT'],
    [[], { KEHOACH_ALLOWED_ORIGINS: 'https://a.example/path' }, 'https://a.example/path'],
    [[], { KEHOACH_ALLOWED_ORIGINS: '*' }, '"*"'],
    [[], { KEHOACH_READS_PER_MINUTE: 'many' }, 'KEHOACH_READS_PER_MINUTE'],
    [['--unknown'], {}, '--unknown'],
  ])('with %j and %j is refused and says why', (args, environment, word) => {
    expect(() => readConfig(args, environment)).toThrow(ConfigError);
    expect(() => readConfig(args, environment)).toThrow(word);
  });
});
