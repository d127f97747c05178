import { schemaEntry } from "../../health/schema-state.ts";
import type { Entry, Service } from "../../health/service.ts";
import { serviceNames, services } from "../../health/services.ts";
import { type Answer, type Description, type Descriptions, media, type Parameter } from "../types.ts";
import { draftSample, healthSample, livenessSample, serviceSample } from "./health-samples.ts";

const tag = "Health";
const headers = ["ETag?", "Server-Timing?"];
const unchanged: Answer = { description: "Nothing has changed since that ETag.", headers };
const summaries = { pass: "Healthy", fail: "Unhealthy" };

/** Both forms of an answer, with an example of each. */
function forms(schema: string, entry: Entry, status: "pass" | "fail", body: object) {
  const summary = summaries[status];
  return {
    "application/json": media(schema, { [status]: [summary, body] }),
    "application/health+json": media("HealthJson", {
      [status]: [summary, draftSample(entry, status === "pass")],
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
  schema: { type: "array", minItems: 1, maxItems: names.length, items: { type: "string", enum: names } },
  example: ["redis"],
});

function single(service: Service): Description {
  const { schemaName, requiredFor } = service;
  const duty =
    requiredFor === null
      ? "The API serves without it unless `HEALTH_REQUIRED` names it."
      : `It is required for ${requiredFor}.`;
  return {
    id: `get${schemaName}`,
    tag,
    description: `${service.description} ${duty}`,
    parameters: ["IfNoneMatch", verbose],
    answers: {
      200: {
        description: "Healthy, or degraded.",
        headers,
        content: forms(schemaName, service, "pass", serviceSample(service, true)),
      },
      304: unchanged,
      503: {
        description: "Not healthy, or not configured.",
        headers: [...headers, "Retry-After?"],
        content: forms(schemaName, service, "fail", serviceSample(service, false)),
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
    parameters: ["IfNoneMatch", verbose, exclude(ready ? [...serviceNames, schemaEntry.name] : serviceNames)],
    answers: {
      200: {
        description: "Healthy, or degraded: an optional service is down, or a service is close to a limit.",
        headers,
        content: forms("Health", services.database, "pass", healthSample(true, ready)),
      },
      304: unchanged,
      503: {
        description: "A required service does not serve.",
        headers: [...headers, "Retry-After?"],
        content: forms("Health", services.database, "fail", healthSample(false, ready)),
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
  ...Object.fromEntries(serviceNames.map((name) => [`GET /health/${name}`, single(services[name])])),
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
