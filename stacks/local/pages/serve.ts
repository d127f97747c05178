import { readFileSync } from "node:fs";
import path from "node:path";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { objectStoreConfig } from "../../../lib/config/services.ts";
import { pagePolicy } from "../../page-policy.ts";
import type { GatewayRequest } from "../gateway/request.ts";
import type { Say } from "../servers/services.ts";
import { buildPages } from "./build.ts";

/** Answers what is of the pages; undefined for everything else. */
export type Pages = (request: GatewayRequest) => APIGatewayProxyStructuredResultV2 | undefined;

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves the built pages of a directory under /app/, as the router does on AWS; `/` sends a browser there. */
export function servePages(directory: string): Pages {
  const shell = readFileSync(path.join(directory, "index.html"), "utf8");
  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return undefined;
    if (request.path === "/" && request.headers.accept?.includes("text/html")) {
      return { statusCode: 302, headers: { location: "/app/", "cache-control": "no-store" } };
    }
    if (request.path === "/app") return { statusCode: 308, headers: { location: "/app/" } };
    if (!request.path.startsWith("/app/")) return undefined;
    const asset = /^\/app\/(assets\/[\w.-]+)$/.exec(request.path)?.[1];
    if (asset !== undefined) return assetAnswer(path.join(directory, asset));
    // Every other address is a page's: the script reads it.
    return { statusCode: 200, headers: pageHeaders(request), body: shell };
  };
}

const pageHeaders = (request: GatewayRequest) => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-cache",
  ...pagePolicy(["'self'", ...originOfLinks(request)].join(" ")),
});

/** Where the signed links lead, when that is not the origin by which the page was asked for. */
function originOfLinks({ headers }: GatewayRequest): string[] {
  const store = objectStoreConfig();
  const links = store?.publicEndpoint ?? store?.endpoint;
  if (links === undefined) return [];
  const { host, origin } = new URL(links);
  return host === headers.host ? [] : [origin];
}

function assetAnswer(file: string): APIGatewayProxyStructuredResultV2 {
  try {
    const body = readFileSync(file).toString("base64");
    return {
      statusCode: 200,
      headers: {
        "content-type": types[path.extname(file)] ?? "application/octet-stream",
        // Its name has its content's hash.
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
      },
      body,
      isBase64Encoded: true,
    };
  } catch {
    return {
      statusCode: 404,
      headers: { "cache-control": "no-store", "content-type": "text/plain" },
      body: "Not found",
    };
  }
}

/** The pages, built where they are not yet. Without them the API still serves: whoever runs it is told why they are missing. */
export async function pagesOf(dataDir: string, say: Say): Promise<Pages | undefined> {
  try {
    return servePages(await buildPages(say, path.join(dataDir, "pages")));
  } catch (error) {
    say((error as Error).message);
    return undefined;
  }
}
