import { type DatabaseConfig, databaseConfig } from "../config/database.ts";
import { ConfigError, type Env, environment } from "../config/readers/env.ts";

/** The settings of a pool. The password may be a function, which is called for each connection. */
export interface Settings extends Omit<DatabaseConfig, "password"> {
  password: string | (() => string | Promise<string>);
}

/** What may be set over the environment; `url` holds host, port, database, user and password. */
export interface DatabaseOptions extends Partial<Omit<DatabaseConfig, "password">> {
  url?: string;
  password?: Settings["password"];
}

/**
 * The options over the environment, checked by the same rules.
 * @throws ConfigError
 */
export function settingsFrom(options: DatabaseOptions, env: Env = environment()): Settings {
  const { url, password, ...rest } = options;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const config = databaseConfig({ ...env, ...asEnvironment(options, env) });
  if (config === undefined) throw new ConfigError([{ name: "DATABASE_HOST", problem: "is not set" }]);
  const settings = { ...config, ...given, password: password ?? config.password };
  if (options.poolMin === undefined) settings.poolMin = Math.min(settings.poolMin, settings.poolMax);
  if (settings.poolMin > settings.poolMax)
    throw new ConfigError([
      { name: "DATABASE_POOL_MIN", problem: "must not be more than DATABASE_POOL_MAX" },
    ]);
  return settings;
}

/** The options that the environment's reader checks, under its names. */
function asEnvironment({ url, host, port, database, user, ssl }: DatabaseOptions, env: Env): Env {
  const known = env.DATABASE_URL !== undefined || env.DATABASE_HOST !== undefined;
  return {
    ...(url === undefined ? {} : { DATABASE_URL: url }),
    ...(url === undefined && host !== undefined && !known
      ? { DATABASE_HOST: host, DATABASE_PORT: port?.toString(), DATABASE_NAME: database, DATABASE_USER: user }
      : {}),
    ...(ssl === undefined ? {} : { DATABASE_SSL: ssl }),
  };
}
