import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { type DatabaseStats, stats } from "../../../lib/db/index.ts";
import type { Observe } from "./answered.ts";

export interface Metrics {
  observe: Observe;
  contentType: string;
  /** Everything in OpenMetrics' text form (https://prometheus.io/docs/specs/om/open_metrics_spec/). */
  text(): Promise<string>;
}

/** Metrics of this process: requests by route and status, the database's pool, and Node itself. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE as never);
  collectDefaultMetrics({ register: registry });
  databaseMetrics(registry);
  return {
    observe: requestMetrics(registry),
    contentType: Registry.OPENMETRICS_CONTENT_TYPE,
    text: () => registry.metrics(),
  };
}

function requestMetrics(registry: Registry): Observe {
  const duration = new Histogram({
    name: "http_request_duration_seconds",
    help: "Time from the request's headers to its answer",
    labelNames: ["method", "route", "status"] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  type Child = ReturnType<typeof duration.labels>;
  // The labels of a route are put together once, which is most of what an observation costs.
  const children = new Map<string, Child>();
  return ({ request, route = "none", status, durationMs }) => {
    const method = knownMethods.has(request.method) ? request.method : "other";
    const key = `${method} ${route} ${status}`;
    let child = children.get(key);
    if (child === undefined) {
      const path = route.slice(route.indexOf(" ") + 1);
      child = duration.labels(method, path, String(status));
      children.set(key, child);
    }
    child.observe(durationMs / 1000);
  };
}

/** Other methods are counted as one: a caller may send any word as a method, and each would be a new series. */
const knownMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

const counters = {
  queries: "Statements that were sent",
  timeouts: "Statements and waits that were given up",
  retries: "Statements that were sent again",
  connects: "Connections that were opened",
  connect_failures: "Connections that could not be opened",
} satisfies Partial<Record<keyof DatabaseStats, string>>;

const states = ["active", "idle", "connecting"] as const;

function databaseMetrics(registry: Registry): void {
  new Gauge({
    name: "reims_database_connections",
    help: "Connections of the pool by state",
    labelNames: ["state"] as const,
    registers: [registry],
    collect() {
      for (const state of states) this.set({ state }, stats()[state]);
    },
  });
  new Gauge({
    name: "reims_database_waiting",
    help: "Callers that wait for a connection",
    registers: [registry],
    collect() {
      this.set(stats().waiting);
    },
  });
  for (const name of Object.keys(counters) as (keyof typeof counters)[]) {
    new Counter({
      name: `reims_database_${name}_total`,
      help: counters[name],
      registers: [registry],
      collect() {
        this.reset();
        this.inc(stats()[name]);
      },
    });
  }
}
