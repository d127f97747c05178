import { URL } from "node:url";
import type { Env, reader } from "../readers/env.ts";
import { link } from "../readers/links.ts";

/** Where the database is, as text: a setting may be missing or wrong. */
export type DatabaseAddress = Record<"host" | "port" | "database" | "user" | "password", string>;

/** The URL of DATABASE_URL; one that cannot be read is rejected without being shown, since it may hold a password. */
export function databaseUrl(read: ReturnType<typeof reader>): URL | undefined {
  const text = read.text("DATABASE_URL");
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol)) return url;
  read.reject("DATABASE_URL", "is not of the form postgres://user:password@host:port/name");
  return new URL("postgres://unreadable@unreadable/unreadable");
}

export function addressOfUrl(url: URL): DatabaseAddress {
  return {
    host: decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, "$1"),
    port: url.port || "5432",
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}

/** The address in DATABASE_HOST and the names beside it; undefined without a host. */
export function addressOfNames(env: Env): DatabaseAddress | undefined {
  const host = env.DATABASE_HOST?.trim();
  if (!host) return undefined;
  return {
    host,
    port: env.DATABASE_PORT?.trim() || "5432",
    database: env.DATABASE_NAME?.trim() ?? "",
    user: env.DATABASE_USER?.trim() ?? "",
    password: env.DATABASE_PASSWORD ?? "",
  };
}

/** The address in SST's link `Database`; undefined when nothing is linked. */
export function addressOfLink(env: Env): DatabaseAddress | undefined {
  const linked = link("Database", env);
  if (linked === undefined) return undefined;
  const text = (name: string) => String(linked[name] ?? "");
  return {
    host: text("host"),
    port: text("port"),
    database: text("database"),
    user: text("username"),
    password: text("password"),
  };
}

/** The host of the server itself in SST's link, where the link's host is a proxy. */
export function directHostOfLink(env: Env): string | undefined {
  const host = link("Database", env)?.directHost;
  return typeof host === "string" ? host : undefined;
}
