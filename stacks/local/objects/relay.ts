import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { objectPrefix } from "../../../lib/documents/object-key.ts";
import type { GatewayRequest } from "../gateway/request.ts";
import { corsOfLink } from "./origins.ts";
import { type Refusal, refusalOf, type SigningKey } from "./signature.ts";
import { storeBody } from "./store-body.ts";

export interface ObjectRelay {
  /** Whether the request is by a link to an object. */
  takes(request: Pick<IncomingMessage, "method" | "url">): boolean;
  answer(request: GatewayRequest, response: ServerResponse): Promise<void>;
}

interface StoreBehind {
  endpoint: string;
  bucket: string;
  credentials: SigningKey;
}

/**
 * Presigned PUT and GET on the API's own origin, for the embedded S3 server: it checks no signature and no checksum, and
 * takes no long body. Here all three are as on S3.
 */
export function objectRelay({ endpoint, bucket, credentials }: StoreBehind): ObjectRelay {
  const place = `/${bucket}/${objectPrefix}`;
  return {
    takes: ({ method = "", url = "" }) =>
      ["PUT", "GET", "HEAD", "OPTIONS"].includes(method) &&
      url.startsWith(place) &&
      url.includes("X-Amz-Signature="),
    async answer(request, response) {
      for (const [name, value] of Object.entries(corsOfLink(request))) response.setHeader(name, value);
      if (request.method === "OPTIONS") return void response.writeHead(204).end();
      const refusal = refusalOf(request, credentials);
      if (refusal !== undefined) return refuse(request, response, 403, refusal);
      const url = new URL(request.path, endpoint).href;
      await (request.method === "PUT" ? put : get)(url, request, response).catch(() => {
        if (response.headersSent) response.destroy();
        else refuse(request, response, 503, "ServiceUnavailable");
      });
    },
  };
}

async function put(url: string, request: GatewayRequest, response: ServerResponse): Promise<void> {
  const { headers, message } = request;
  const type = headers["content-type"];
  const stored = await storeBody({
    url,
    headers: type === undefined ? {} : { "content-type": type },
    checksum: headers["x-amz-checksum-sha256"] ?? "",
    body: message,
  });
  if (stored) response.writeHead(200, { "content-length": "0" }).end();
  else refuse(request, response, 400, "BadDigest");
}

/** The object as the server has it, under the headers that the link names. */
function get(url: string, request: GatewayRequest, response: ServerResponse): Promise<void> {
  const query = new URLSearchParams(request.rawQuery);
  const { range } = request.headers;
  return new Promise((resolve, reject) => {
    const options = {
      method: request.method,
      headers: range === undefined ? {} : { range },
      timeout: 30_000,
    };
    const upstream = http.request(url, options, (answer) => {
      const named = ["content-disposition", "content-type", "cache-control"].flatMap((name) => {
        const value = query.get(`response-${name}`);
        return value === null ? [] : [[name, value]];
      });
      const fixed = {
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
      };
      response.writeHead(answer.statusCode ?? 502, {
        ...answer.headers,
        ...Object.fromEntries(named),
        ...fixed,
      });
      answer.pipe(response);
      answer.once("error", reject).once("end", resolve);
    });
    upstream.once("timeout", () => upstream.destroy(new Error("The S3 server did not answer in time.")));
    upstream.once("error", reject);
    response.once("close", () => {
      upstream.destroy();
      resolve();
    });
    upstream.end();
  });
}

/** S3's own form of an error. What still comes of a body is dropped with the connection. */
function refuse(
  { message }: GatewayRequest,
  response: ServerResponse,
  status: number,
  code: Refusal | "BadDigest" | "ServiceUnavailable",
): void {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`;
  const close = message.complete ? {} : { connection: "close" };
  response.writeHead(status, { "content-type": "application/xml", ...close }).end(xml);
  message.resume();
}
