import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../../stacks/local/servers/ports.ts";
import { startS3 } from "../../../stacks/local/servers/s3.ts";

export interface TestObjectStore {
  port: number;
  /** From now on signatures are checked against this secret. */
  secret: string;
  /** Whether ListBuckets is allowed. */
  mayList: boolean;
  /** Requests since the start. */
  requests: number;
  stop(): Promise<void>;
}

export const accessKey = "AKIDREIMSTESTKEY";

/** A real S3 server behind a front that checks signatures, which it does not do itself. */
export async function startObjectStore(bucket: string, secret: string): Promise<TestObjectStore> {
  const directory = mkdtempSync(path.join(tmpdir(), "reims-s3-"));
  const s3 = await startS3({ dataDir: directory, port: await freePort() });
  await fetch(`${s3.endpoint}/${bucket}`, { method: "PUT" });
  const server = http.createServer((request, response) => {
    store.requests++;
    const refusal = verdict(request, store);
    if (refusal !== undefined) {
      response.writeHead(403, { "content-type": "application/xml" });
      response.end(
        `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${refusal}</Code><Message>${refusal}</Message></Error>`,
      );
      return;
    }
    const { url, method, headers } = request;
    const upstream = http.request(
      new URL(url ?? "", s3.endpoint),
      { method, headers, agent: false },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    upstream.on("error", () => response.destroy());
    request.pipe(upstream);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const store: TestObjectStore = {
    port: (server.address() as AddressInfo).port,
    secret,
    mayList: true,
    requests: 0,
    async stop() {
      server.close();
      server.closeAllConnections();
      await s3.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
  return store;
}

/** S3's error code for a request that it refuses. */
function verdict(request: http.IncomingMessage, store: TestObjectStore): string | undefined {
  const authorization = request.headers.authorization ?? "";
  const found =
    /Credential=([^/]+)\/(\d+)\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)/.exec(
      authorization,
    );
  if (found === null) return "AccessDenied";
  const [, key, day = "", region = "", signed = "", signature] = found;
  if (key !== accessKey) return "InvalidAccessKeyId";
  if (signature !== sign(request, { day, region, signed, secret: store.secret }))
    return "SignatureDoesNotMatch";
  return store.mayList || !request.url?.startsWith("/?") ? undefined : "AccessDenied";
}

/** AWS Signature Version 4 of a request, as the server computes it. */
function sign(
  request: http.IncomingMessage,
  by: { day: string; region: string; signed: string; secret: string },
): string {
  const url = new URL(request.url ?? "", "http://host");
  url.searchParams.sort();
  const header = (name: string) => String(request.headers[name] ?? "").trim();
  const canonical = [
    request.method,
    url.pathname,
    url.searchParams.toString(),
    ...by.signed.split(";").map((name) => `${name}:${header(name)}`),
    "",
    by.signed,
    header("x-amz-content-sha256"),
  ].join("\n");
  const digest = createHash("sha256").update(canonical).digest("hex");
  const scope = `${by.day}/${by.region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", header("x-amz-date"), scope, digest].join("\n");
  const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();
  const key = [by.region, "s3", "aws4_request"].reduce(hmac, hmac(`AWS4${by.secret}`, by.day));
  return hmac(key, text).toString("hex");
}
