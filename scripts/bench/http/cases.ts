import type { Load } from "./load.ts";
import { property } from "./property.ts";

export interface HttpCase {
  name: string;
  method: string;
  paths: string[];
  body?: string;
  status: number;
  /** What the project's own server may cost over the bare one. */
  budget: number;
  /** Requests of one round. */
  requests: number;
}

export function httpCases(ids: readonly string[]): HttpCase[] {
  return [
    {
      name: "get",
      method: "GET",
      paths: ids.map((id) => `/properties/${id}`),
      status: 200,
      budget: 1.3,
      requests: 2_000,
    },
    {
      name: "list of 50",
      method: "GET",
      paths: ["/properties?limit=50"],
      status: 200,
      budget: 0.6,
      requests: 300,
    },
    {
      name: "create",
      method: "POST",
      paths: ["/properties"],
      body: JSON.stringify(property),
      status: 201,
      budget: 1.3,
      requests: 1_000,
    },
    { name: "health", method: "GET", paths: ["/health"], status: 200, budget: 1.3, requests: 2_000 },
  ];
}

export function loadOf({ method, paths, body, status }: HttpCase, port: number, requests: number): Load {
  return { port, method, paths, ...(body === undefined ? {} : { body }), status, connections: 16, requests };
}
