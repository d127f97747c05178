import type { IncomingMessage } from "node:http";
import { handler as live } from "../../functions/health/live.ts";
import { preconditions } from "../../lib/http/etag.ts";
import { log } from "../../lib/observability/logger.ts";
import { properties } from "../../lib/properties/definition.ts";
import { validateInput } from "../../lib/resource/validation/validate.ts";
import { toEvent } from "../../stacks/local/gateway/event.ts";
import { readRequest } from "../../stacks/local/gateway/request.ts";
import { property } from "./http/property.ts";
import { getEvent, lambdaContext } from "./support/event.ts";
import { type Figure, inTurn } from "./support/measure.ts";

const calls = 5_000;
const rounds = 15;

const message = {
  url: "/properties/018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57",
  method: "GET",
  httpVersion: "1.1",
  socket: { remoteAddress: "127.0.0.1", localPort: 8000 },
  rawHeaders: ["Host", "127.0.0.1:8000", "Connection", "keep-alive", "Accept", "*/*", "User-Agent", "bench"],
} as IncomingMessage;
const match = { routeKey: "GET /properties/{id}", params: { id: "018f4e0a" } };
const body = Buffer.alloc(0);
const headers = { "if-none-match": '"1760297573000000"' };
const event = getEvent("/health/live");
const context = lambdaContext();

/** What one request makes of each part of the code around its query, and how much JSON of a property it may cost. */
const parts: { name: string; budget: number; work: () => unknown }[] = [
  {
    name: "the gateway's event",
    budget: 3,
    work: () => {
      const request = readRequest(message);
      return request && toEvent(request, body, match, undefined);
    },
  },
  {
    name: "the wrapper around a handler, the handler of liveness in it",
    budget: 6,
    work: () => live(event, context),
  },
  { name: "the log line of a request", budget: 4, work: () => log.info("request", fields) },
  { name: "validation of a property", budget: 6, work: () => validateInput(properties, property) },
  {
    name: "If-None-Match",
    budget: 1.5,
    work: () => preconditions({ method: "GET", headers }).check('"1760297573000000"'),
  },
];

const fields = {
  request_id: "c2VjcmV0LXJlcXVlc3Q=",
  method: "GET",
  route: "GET /properties/{id}",
  path: "/properties/018f4e0a-7d5c-7a3e-9b1f-2f6d1c0a4e57",
  status: 200,
  duration_ms: 1.2,
};

/** The parts of a request in process, each over reading and writing a property as JSON. */
export async function bench(): Promise<Figure[]> {
  const write = process.stdout.write;
  const level = process.env.LOG_LEVEL;
  const figures: Figure[] = [];
  for (const { name, budget, work } of parts) {
    // The line is made as ever, and goes nowhere.
    process.env.LOG_LEVEL = name.includes("log line") ? "info" : "silent";
    process.stdout.write = () => true;
    const { a, b, ratio } = await inTurn(
      repeat(work),
      repeat(() => JSON.parse(JSON.stringify(property))),
      rounds,
    ).finally(() => {
      process.stdout.write = write;
      process.env.LOG_LEVEL = level;
    });
    figures.push({
      name: `${name}, over JSON of a property`,
      ratio,
      budget,
      detail: `${micros(a)} over ${micros(b)}`,
    });
  }
  return figures;
}

function repeat(work: () => unknown): () => Promise<void> {
  return async () => {
    for (let index = 0; index < calls; index++) await work();
  };
}

const micros = (ms: number) => `${((ms / calls) * 1000).toFixed(1)} µs`;
