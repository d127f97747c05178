import { type ServiceName, serviceNames } from "../health/service.ts";
import { draftSample, healthSample, livenessSample, serviceSample } from "./health-samples.ts";
import { type Answer, type Description, type Descriptions, media, type Parameter } from "./types.ts";

const tag = "Health";
const headers = ["ETag?", "Server-Timing?"];
const unchanged: Answer = { description: "Nothing has changed since that ETag.", headers };
const summaries = { pass: "Healthy", fail: "Unhealthy" };

/** Both forms of an answer, with an example of each. */
function forms(schema: string, service: ServiceName, status: "pass" | "fail", body: object) {
  const summary = summaries[status];
  return {
    "application/json": media(schema, { [status]: [summary, body] }),
    "application/health+json": media("HealthJson", {
      [status]: [summary, draftSample(service, status === "pass")],
    }),
  };
}

const verbose: Parameter = {
  name: "verbose",
  in: "query",
  description: "More figures of each service.",
  schema: { type: "string", enum: ["", "true", "false", "1", "0"] },
};

const exclude = (names: readonly string[]): Parameter => ({
  name: "exclude",
  in: "query",
  description: "Checks to leave out, separated by commas.",
  style: "form",
  explode: false,
  schema: { type: "array", minItems: 1, maxItems: 5, items: { type: "string", enum: names } },
  example: ["redis"],
});

function single(id: string, service: ServiceName, schema: string, description: string): Description {
  return {
    id,
    tag,
    description,
    parameters: ["IfNoneMatch", verbose],
    answers: {
      200: {
        description: "Healthy, or degraded.",
        headers,
        content: forms(schema, service, "pass", serviceSample(service, true)),
      },
      304: unchanged,
      503: {
        description: "Not healthy, or not configured.",
        headers: [...headers, "Retry-After?"],
        content: forms(schema, service, "fail", serviceSample(service, false)),
      },
    },
    problems: ["invalid_parameter"],
  };
}

function whole(id: string, ready: boolean, description: string): Description {
  return {
    id,
    tag,
    description,
    parameters: ["IfNoneMatch", verbose, exclude(ready ? [...serviceNames, "schema"] : serviceNames)],
    answers: {
      200: {
        description: "Healthy, or degraded: an optional service is down.",
        headers,
        content: forms("Health", "database", "pass", healthSample(true, ready)),
      },
      304: unchanged,
      503: {
        description: "A required service is not healthy.",
        headers: [...headers, "Retry-After?"],
        content: forms("Health", "database", "fail", healthSample(false, ready)),
      },
    },
    problems: ["invalid_parameter"],
  };
}

export const healthOperations: Descriptions = {
  "GET /health": whole(
    "getHealth",
    false,
    "Every dependency, checked side by side under one deadline. A required service that is down makes it 503.",
  ),
  "GET /health/database": single(
    "getDatabaseHealth",
    "database",
    "DatabaseHealth",
    "Whether the database answers, and how it is.",
  ),
  "GET /health/redis": single(
    "getRedisHealth",
    "redis",
    "RedisHealth",
    "Whether Redis answers, and how it is.",
  ),
  "GET /health/minio": single(
    "getObjectStoreHealth",
    "minio",
    "ObjectStoreHealth",
    "Whether the object store's bucket is there.",
  ),
  "GET /health/ollama": single(
    "getOllamaHealth",
    "ollama",
    "OllamaHealth",
    "Whether Ollama answers, and which models it has.",
  ),
  "GET /health/live": {
    id: "getLiveness",
    tag,
    description: "Answers as long as the process can; touches nothing.",
    answers: {
      200: {
        description: "Alive.",
        content: {
          "application/json": media("Liveness", {
            alive: ["Alive", livenessSample],
          }),
          "application/health+json": media("HealthJson", { alive: ["Alive", { status: "pass" }] }),
        },
      },
    },
  },
  "GET /health/ready": whole(
    "getReadiness",
    true,
    "Only what is required, and whether the schema is current. 503 with Retry-After while the database wakes up or is behind.",
  ),
};
