import { type FakeOllama, startOllama } from "../../servers/ollama.ts";
import type { StandIn, StartStandIn } from "../stand-in.ts";

/** A server that speaks Ollama's protocol. */
export const start: StartStandIn<StandIn & { server: FakeOllama }> = async () => {
  const server = await startOllama();
  return {
    server,
    port: server.port,
    speaksTls: false,
    secrets: [],
    settings: ({ host, port }, wire) => ({
      OLLAMA_HOST: `${wire === "tls" ? "https" : "http"}://${host}:${port}`,
    }),
    async takeCredentials(right) {
      server.answer = right ? undefined : { status: 401 };
    },
    probes: async () => server.requests["/api/version"] ?? 0,
    stop: async () => server.stop(),
  };
};
