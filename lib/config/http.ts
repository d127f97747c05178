import { type Env, reader } from "./readers/env.ts";
import { link } from "./readers/links.ts";

export function requireIfMatch(env: Env = process.env): boolean {
  const read = reader(env);
  return read.done(read.boolean("REQUIRE_IF_MATCH", false));
}

export function cursorSecret(env: Env = process.env): string {
  const linked = link("CursorSecret", env)?.value;
  if (typeof linked === "string") return linked;
  const read = reader(env);
  return read.done(read.required("CURSOR_SECRET"));
}

/** The origins of browsers that may call, from CORS_ORIGINS; none by default. */
export function corsOrigins(env: Env = process.env): string[] {
  return reader(env).list("CORS_ORIGINS", []);
}
