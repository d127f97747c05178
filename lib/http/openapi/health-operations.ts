import { type Answer, type Descriptions, media, type Parameter } from "./types.ts";

const tag = "Health";
const at = "2025-10-12T19:32:53Z";
const healthy = { status: "healthy", latency_ms: 2.1, checked_at: at, age_ms: 0 };
const refused = {
  ...healthy,
  status: "unhealthy",
  error_class: "refused",
  hint: "Nothing listens where DATABASE_HOST points.",
};

const draft = (status: "pass" | "fail") => ({
  status,
  description: "Property portfolio API",
  checks: {
    "postgres:responseTime": [
      {
        componentType: "datastore",
        observedValue: 2.1,
        observedUnit: "ms",
        status,
        affectedEndpoints: ["/properties"],
        time: at,
        ...(status === "pass" ? {} : { output: "refused" }),
      },
    ],
  },
});

/** Both forms of an answer, and the examples of each. */
function forms(schema: string, status: "pass" | "fail", body: object) {
  const summary = status === "pass" ? "Healthy" : "Unhealthy";
  return {
    "application/json": media(schema, { [status]: [summary, body] }),
    "application/health+json": media("HealthJson", { [status]: [summary, draft(status)] }),
  };
}

const unchanged: Answer = {
  description: "Nothing has changed since that ETag.",
  headers: ["ETag?", "Server-Timing?"],
};
const headers = ["ETag?", "Server-Timing?"];

const verbose: Parameter = {
  name: "verbose",
  in: "query",
  description: "More figures of each service.",
  schema: { type: "string", enum: ["", "true", "false", "1", "0"] },
};

const exclude: Parameter = {
  name: "exclude",
  in: "query",
  description: "Services to leave out, separated by commas.",
  style: "form",
  explode: false,
  schema: {
    type: "array",
    minItems: 1,
    maxItems: 4,
    items: { type: "string", enum: ["database", "redis", "minio", "ollama"] },
  },
  example: ["redis", "ollama"],
};

function single(id: string, service: string, description: string) {
  return {
    id,
    tag,
    description,
    parameters: ["IfNoneMatch", verbose],
    answers: {
      200: {
        description: "Healthy, or degraded.",
        headers,
        content: forms("ServiceHealth", "pass", { success: true, service, ...healthy, timestamp: at }),
      },
      304: unchanged,
      503: {
        description: "Not healthy, or not configured.",
        headers: [...headers, "Retry-After?"],
        content: forms("ServiceHealth", "fail", { success: false, service, ...refused, timestamp: at }),
      },
    },
    problems: ["invalid_parameter", "not_acceptable"],
  };
}

function whole(id: string, description: string) {
  const body = (success: boolean, database: typeof healthy) => ({
    success,
    status: database.status,
    services: { database: database.status },
    details: { database },
    timestamp: at,
  });
  return {
    id,
    tag,
    description,
    parameters: ["IfNoneMatch", verbose, exclude],
    answers: {
      200: {
        description: "Healthy, or degraded: an optional service is down.",
        headers,
        content: forms("Health", "pass", body(true, healthy)),
      },
      304: unchanged,
      503: {
        description: "A required service is not healthy.",
        headers: [...headers, "Retry-After?"],
        content: forms("Health", "fail", body(false, refused)),
      },
    },
    problems: ["invalid_parameter", "not_acceptable"],
  };
}

export const healthOperations: Descriptions = {
  "GET /health": whole(
    "getHealth",
    "Every dependency, checked side by side under one deadline. A required service that is down makes it 503.",
  ),
  "GET /health/database": single(
    "getDatabaseHealth",
    "database",
    "Whether the database answers, and how it is.",
  ),
  "GET /health/redis": single("getRedisHealth", "redis", "Whether Redis answers, and how it is."),
  "GET /health/minio": single("getObjectStoreHealth", "minio", "Whether the object store's bucket is there."),
  "GET /health/ollama": single(
    "getOllamaHealth",
    "ollama",
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
            alive: ["Alive", { success: true, status: "healthy", timestamp: at }],
          }),
          "application/health+json": media("HealthJson", { alive: ["Alive", { status: "pass" }] }),
        },
      },
    },
  },
  "GET /health/ready": whole(
    "getReadiness",
    "Only what is required, and whether the schema is current. 503 with Retry-After while the database wakes up or is behind.",
  ),
};
