import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";

export interface FakeOllama {
  port: number;
  /** Requests by path since the start. */
  requests: Record<string, number>;
  /** What every request is answered with in place of the documents: a status, or a body. */
  answer: { status?: number; body?: string } | undefined;
  stop(): void;
}

const details = {
  parent_model: "",
  format: "gguf",
  family: "llama",
  families: ["llama"],
  parameter_size: "3.2B",
};
const llama = {
  name: "llama3.2:latest",
  model: "llama3.2:latest",
  size: 2_019_393_189,
  digest: "a80c4f17acd55265feec403c7aef86be0c25983ab279d83f3bcd3abbcb5b8b72",
  details: { ...details, quantization_level: "Q4_K_M" },
};
const nomic = {
  name: "nomic-embed-text:latest",
  model: "nomic-embed-text:latest",
  size: 274_302_450,
  digest: "0a109f422b47e3a30ba2b10eca18548e944e8a23073ee3f3e947efcf3c45e59f",
  details: { ...details, family: "nomic-bert", families: ["nomic-bert"], quantization_level: "F16" },
};
const modified_at = "2025-10-01T14:56:49.277302595-07:00";

/** The three documents as Ollama's API reference gives them (docs/api.md: version, list local models, list running models). */
const documents: Record<string, unknown> = {
  "/api/version": { version: "0.12.5" },
  "/api/tags": { models: [llama, nomic].map((model) => ({ ...model, modified_at })) },
  "/api/ps": {
    models: [{ ...llama, expires_at: "2025-10-12T19:38:31.83753-07:00", size_vram: 2_019_393_189 }],
  },
};

/** An HTTP server that answers as an Ollama server with two models does, of which one is loaded. */
export async function startOllama(): Promise<FakeOllama> {
  const requests: Record<string, number> = {};
  const server = http.createServer((request, response) => {
    const path = request.url ?? "";
    requests[path] = (requests[path] ?? 0) + 1;
    const found = documents[path];
    const status = fake.answer?.status ?? (found === undefined ? 404 : 200);
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(fake.answer?.body ?? JSON.stringify(found ?? { error: "not found" }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const fake: FakeOllama = {
    port: (server.address() as AddressInfo).port,
    requests,
    answer: undefined,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
  return fake;
}
