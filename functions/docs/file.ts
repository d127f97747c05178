import path from "node:path";
import { gzipSync } from "node:zlib";
import { AppError } from "../../lib/errors.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import type { ApiRequest } from "../../lib/http/request.ts";
import { readAsset } from "../../lib/http/responses/asset.ts";
import { once, type StaticText, staticAnswer } from "../../lib/http/responses/static.ts";
import { routes } from "../routes.ts";

const key = "GET /docs/{file}";
const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".html": "text/html; charset=utf-8",
};

interface File {
  plain(): StaticText;
  /** A quarter of the size; made once, since the gateway on AWS compresses nothing. */
  zipped(): StaticText;
}

const sources = routes.find((route) => `${route.method} ${route.path}` === key)?.assets ?? [];
const files = new Map<string, File>(
  sources.map((source) => {
    const plain = once(() => readAsset(source, import.meta.dirname));
    return [path.basename(source), { plain, zipped: once(() => gzipSync(plain().text)) }];
  }),
);

/** The parts of the reference page. */
export const handler = endpoint(routes, key, (request) => {
  const { file: name = "" } = request.params;
  const file = files.get(name);
  if (file === undefined) throw new AppError("not_found", "The reference has no such file.");
  const headers = {
    "content-type": types[path.extname(name)] ?? "application/octet-stream",
    vary: "accept-encoding",
    // The page that a sign-in comes back to runs a script of this server, and nothing else does anything.
    "content-security-policy": "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
  };
  if (!takesGzip(request)) return staticAnswer(request, file.plain(), headers);
  return staticAnswer(request, file.zipped(), { ...headers, "content-encoding": "gzip" });
});

function takesGzip({ headers }: ApiRequest): boolean {
  return /(^|,)\s*gzip\s*(,|;(?!\s*q=0(\.0*)?\s*(,|$))|$)/i.test(headers["accept-encoding"] ?? "");
}
