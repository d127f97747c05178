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

const root = `${pathToFileURL(path.resolve(import.meta.dirname, "../../.."))}/`;

/** Handlers by name, each imported at the first request for it. */
export function loadHandlers(): Handlers {
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
      if (version === 0) registerHooks({ resolve: inheritVersion });
      version++;
      loaded.clear();
      await closeDb();
    },
  };
}

const parameter = "reload";

/** Node never forgets a module, so a file that is imported anew gets another address, and what it imports gets the same mark. */
const inheritVersion: Parameters<typeof registerHooks>[0]["resolve"] = (specifier, context, next) => {
  const resolved = next(specifier, context);
  const mark = /\?reload=\d+$/.exec(context.parentURL ?? "")?.[0];
  const ours = resolved.url.startsWith(root) && !resolved.url.includes("/node_modules/");
  return mark === undefined || !ours || resolved.url.includes("?")
    ? resolved
    : { ...resolved, url: resolved.url + mark };
};
