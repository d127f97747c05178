import * as v from "valibot";
import { ollamaConfig } from "../../config/services.ts";
import { count, line, milliseconds } from "../figures.ts";
import { service } from "../service.ts";

export const ollama = service({
  name: "ollama",
  requiredFor: null,
  description: "Whether Ollama answers, and which models it has.",
  schemaName: "OllamaHealth",
  component: { name: "ollama", type: "component" },
  settings: ollamaConfig,
  setting: "OLLAMA_HOST",
  figures: {
    version: v.optional(line),
    response_time_ms: v.optional(milliseconds),
    models: v.optional(v.array(v.strictObject({ name: line, size_bytes: count, loaded: v.boolean() }))),
  },
  example: {
    latency_ms: 7.3,
    version: "0.12.5",
    response_time_ms: 7.3,
    models: [{ name: "llama3.2:3b", size_bytes: 2_019_393_189, loaded: true }],
  },
});
