import { ServiceError } from "../clients/service-error.ts";
import { ollamaConfig } from "../config/services.ts";
import type { Check } from "./service.ts";

const client = () => import("../clients/ollama.ts");

export const ollama: Check = {
  name: "ollama",
  load: async () => ollamaConfig() && client(),
  async probe(signal) {
    const config = ollamaConfig();
    if (config === undefined) return { state: "not_configured", hint: "OLLAMA_HOST" };
    const { getJson } = await client();
    const started = performance.now();
    const [version, tags, loaded] = await Promise.all([
      getJson(config.url, "/api/version", signal),
      getJson(config.url, "/api/tags", signal),
      getJson(config.url, "/api/ps", signal),
    ]);
    const running = new Set(models(loaded).map(({ name }) => name));
    return {
      state: "healthy",
      figures: {
        version: text(field(version, "version")),
        response_time_ms: Math.round((performance.now() - started) * 10) / 10,
        models: models(tags).map(({ name, size }) => ({ name, size_bytes: size, loaded: running.has(name) })),
      },
    };
  },
};

/** The `models` of /api/tags and /api/ps. */
function models(body: unknown): { name: string; size: number }[] {
  const listed = field(body, "models");
  if (!Array.isArray(listed)) throw new ServiceError("protocol", "No list of models");
  return listed.map((model) => ({
    name: text(field(model, "name")),
    size: Number(field(model, "size")) || 0,
  }));
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new ServiceError("protocol", "Not the answer of an Ollama server");
  return value;
}
