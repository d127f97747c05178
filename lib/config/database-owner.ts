import { databaseConfig } from "./database.ts";
import type { Env } from "./readers/env.ts";
import { link } from "./readers/links.ts";

export interface DeployedDatabase {
  /** The schema's owner on the server itself, in libpq's form. */
  ownerUrl: string;
  /** The role that the API signs in as. */
  apiRole: { username: string; password: string };
}

/** On AWS the schema's owner, and the role that it makes for the API; undefined where both are one, as on a laptop. */
export function deployedDatabase(env: Env = process.env): DeployedDatabase | undefined {
  const owner = link("DatabaseOwner", env);
  const config = owner === undefined ? undefined : databaseConfig(env);
  if (owner === undefined || config === undefined) return undefined;
  const url = new URL(`postgres://${config.directHost ?? config.host}:${config.port}`);
  url.pathname = config.database;
  url.username = encodeURIComponent(String(owner.username));
  url.password = encodeURIComponent(String(owner.password));
  url.searchParams.set("sslmode", config.ssl);
  if (config.sslCa !== undefined) url.searchParams.set("sslrootcert", config.sslCa);
  return { ownerUrl: url.href, apiRole: { username: config.user, password: config.password } };
}
