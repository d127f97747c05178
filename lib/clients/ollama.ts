import http from "node:http";
import { classOfStatus, ServiceError } from "./service-error.ts";

const largestBody = 1 << 20;

/** Gets one JSON document of at most 1 MB over a new connection, without following redirects. `signal` closes the connection. */
export async function getJson(base: string, path: string, signal: AbortSignal): Promise<unknown> {
  const url = new URL(path, base);
  const { get } = url.protocol === "https:" ? (await import("node:https")).default : http;
  return await new Promise((resolve, reject) => {
    const request = get(
      url,
      { signal, agent: false, headers: { accept: "application/json" } },
      (response) => {
        const status = response.statusCode ?? 0;
        const chunks: Buffer[] = [];
        let size = 0;
        response.on("error", reject);
        response.on("data", (chunk: Buffer) => {
          size += chunk.length;
          if (size > largestBody) request.destroy(new ServiceError("protocol", "The answer is too long"));
          else chunks.push(chunk);
        });
        response.on("end", () => {
          if (status !== 200) return reject(new ServiceError(classOfStatus(status), `HTTP ${status}`));
          try {
            resolve(JSON.parse(Buffer.concat(chunks).toString("utf8")));
          } catch (cause) {
            reject(cause);
          }
        });
      },
    );
    request.on("error", reject);
  });
}
