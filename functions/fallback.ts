import { AppError } from "../lib/errors.ts";
import { endpoint } from "../lib/http/endpoint.ts";
import { allowedMethods } from "../lib/http/route.ts";
import { routes } from "./routes.ts";

export const handler = endpoint(routes, "$default", ({ method, path }) => {
  const allow = allowedMethods(routes, path);
  if (allow.length === 0) throw new AppError("not_found", `There is nothing at ${path}.`);
  const headers = { allow: allow.join(", ") };
  if (method === "OPTIONS") return { status: 204, headers };
  throw new AppError("method_not_allowed", `${path} answers ${headers.allow}.`, { headers });
});
