import { registerHooks } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Handler } from "../../../lib/http/endpoint.ts";
import { FunctionError } from "./function-error.ts";

export interface Handlers {
  /** The function that a route names, such as `functions/health/live.handler`; a promise until its file is loaded. */
  get(name: string): Handler | Promise<Handler>;
  /** Forgets all of them, so that the next request runs the files as they are now. */
  reload(): Promise<void>;
}

const checkout = path.resolve(import.meta.dirname, "../../..");
const parameter = "reload";

/** Handlers by name, their files below `directory`; each is imported at the first request for it. */
export function loadHandlers(directory = checkout): Handlers {
  const root = `${pathToFileURL(directory)}/`;
  const loaded = new Map<string, Handler>();
  let version = 0;
  const url = (file: string) => `${root}${file}${version === 0 ? "" : `?${parameter}=${version}`}`;

  async function load(name: string): Promise<Handler> {
    const dot = name.lastIndexOf(".");
    const module: Record<string, Handler | undefined> = await import(url(`${name.slice(0, dot)}.ts`));
    const handler = module[name.slice(dot + 1)];
    if (handler === undefined) throw new FunctionError(`${name} is not exported`);
    loaded.set(name, handler);
    return handler;
  }

  return {
    get: (name) => loaded.get(name) ?? load(name),
    async reload() {
      const { closeDb } = (await import(url("lib/db/index.ts"))) as { closeDb(): Promise<void> };
      if (version === 0) registerHooks({ resolve: inheritVersion(root) });
      version++;
      loaded.clear();
      await closeDb();
    },
  };
}

/** Node caches modules by address, so a reload adds a query to it. This passes the query on to the files that are imported from there. */
function inheritVersion(root: string): NonNullable<Parameters<typeof registerHooks>[0]["resolve"]> {
  return (specifier, context, next) => {
    const resolved = next(specifier, context);
    const mark = /\?reload=\d+$/.exec(context.parentURL ?? "")?.[0];
    const ours = resolved.url.startsWith(root) && !/\/node_modules\/|\?/.test(resolved.url);
    return mark === undefined || !ours ? resolved : { ...resolved, url: resolved.url + mark };
  };
}
