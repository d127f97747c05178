import { AppError } from "../lib/errors.ts";
import { endpoint } from "../lib/http/endpoint.ts";
import { allowedMethods } from "../lib/http/route.ts";
import { routes } from "./routes.ts";

/** Where somebody who types only the host's name begins. */
const start = "/docs";

export const handler = endpoint(routes, "$default", ({ method, path, query }) => {
  if (path === "/") return { status: 307, headers: { location: start } };
  const allow = allowedMethods(routes, path);
  if (allow.length === 0) {
    const bare = path.replace(/\/$/, "");
    if (allowedMethods(routes, bare).length === 0)
      throw new AppError("not_found", `There is nothing at ${path}.`);
    const location = `${encodeURI(bare)}${query.size === 0 ? "" : `?${query}`}`;
    return { status: 308, headers: { location } };
  }
  const headers = { allow: allow.join(", ") };
  if (method === "OPTIONS") return { status: 204, headers };
  throw new AppError("method_not_allowed", `${path} answers ${headers.allow}.`, { headers });
});
