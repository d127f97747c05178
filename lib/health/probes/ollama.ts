import { getJson } from "../../clients/ollama.ts";
import { ServiceError } from "../../clients/service-error.ts";
import type { ProbeOf } from "../service.ts";
import type { ollama } from "../services.ts";

/** The server's version, and its models: those that are there and those that are loaded. */
export const probe: ProbeOf<typeof ollama> = async ({ url }, { signal }) => {
  const started = performance.now();
  const [version, tags, loaded] = await Promise.all([
    getJson(url, "/api/version", signal),
    getJson(url, "/api/tags", signal),
    getJson(url, "/api/ps", signal),
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
};

/** The `models` of /api/tags and /api/ps. */
function models(body: unknown): { name: string; size: number }[] {
  const listed = field(body, "models");
  if (!Array.isArray(listed)) throw new ServiceError("protocol", "The answer has no list of models");
  return listed.map((model) => ({
    name: text(field(model, "name")),
    size: Number(field(model, "size")) || 0,
  }));
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string {
  if (typeof value !== "string")
    throw new ServiceError("protocol", "The answer is not that of an Ollama server");
  return value;
}
