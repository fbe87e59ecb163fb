/** What the environment may say. Every variable, what it means, and what holds when it is absent. */
export const VARIABLES = {
  HOST: {
    fallback: '127.0.0.1',
    meaning: 'Address to listen on; loopback only until sign-in exists.',
  },
  PORT: { fallback: '3000', meaning: 'Port to listen on; 0 picks a free one and prints it.' },
  DATA_DIR: { fallback: './data', meaning: 'Folder of the SQLite files.' },
  DATABASE_URL: { fallback: '', meaning: 'A PostgreSQL; absent, SQLite in DATA_DIR.' },
  LOG_LEVEL: { fallback: 'warn', meaning: 'error, warn, log, debug or verbose.' },
  NODE_ENV: {
    fallback: 'development',
    meaning: 'In production there is no explorer, and the schema is not told.',
  },
} as const;

const LEVELS = ['error', 'warn', 'log', 'debug', 'verbose'] as const;

type LogLevel = (typeof LEVELS)[number];

/** The settings of one process, read once. */
export type Configuration = {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  /** `null`: SQLite. */
  readonly databaseUrl: string | null;
  readonly logLevels: readonly LogLevel[];
  readonly production: boolean;
};

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Reads the environment. Throws a `RangeError` that names every variable it cannot take, and why. */
export function configuration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  const said = (name: keyof typeof VARIABLES): string =>
    environment[name] || VARIABLES[name].fallback;
  const level = LEVELS.findIndex((each) => each === said('LOG_LEVEL'));
  const port = Number(said('PORT'));
  const faults = [
    !LOOPBACK.includes(said('HOST')) &&
      `HOST is ${said('HOST')}: without sign-in the register listens on loopback only (${LOOPBACK.join(', ')})`,
    (!/^\d+$/.test(said('PORT')) || port > 65_535) &&
      `PORT is ${said('PORT')}: it must be a number from 0 to 65535`,
    said('DATABASE_URL') !== '' &&
      !/^postgres(ql)?:\/\//.test(said('DATABASE_URL')) &&
      'DATABASE_URL must begin with postgres:// or postgresql://',
    level < 0 && `LOG_LEVEL is ${said('LOG_LEVEL')}: it must be one of ${LEVELS.join(', ')}`,
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return Object.freeze({
    host: said('HOST'),
    port,
    dataDirectory: said('DATA_DIR'),
    databaseUrl: said('DATABASE_URL') || null,
    logLevels: LEVELS.slice(0, level + 1),
    production: said('NODE_ENV') === 'production',
  });
}
