/// <reference path="../../../.sst/platform/config.d.ts" />
import { api } from "../api/api.ts";
import type { Alarm, Metric } from "./alarm.ts";

const metric = (metricName: string, stat: string): Metric => ({
  namespace: "AWS/ApiGateway",
  metricName,
  stat,
  dimensions: { ApiId: api.nodes.api.id },
});

export const apiAlarms: Record<string, Alarm> = {
  ApiErrors: {
    description: "More than 1 % of the API's answers are 5xx",
    measure: { metric: metric("5xx", "Sum"), per: metric("Count", "Sum") },
    threshold: 0.01,
  },
  ApiRefusals: {
    description: "More than half of at least 100 answers in five minutes are 4xx",
    measure: { metric: metric("4xx", "Sum"), per: metric("Count", "Sum"), least: 100 },
    threshold: 0.5,
  },
  ApiLatency: {
    description: "The slowest 1 % of the API's answers take more than 3 s",
    measure: { metric: metric("Latency", "p99") },
    threshold: 3_000,
  },
};
