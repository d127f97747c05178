import type { Load } from "./load.ts";

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

const property = {
  name: "Harbor Point",
  address: "12 Quay Street",
  city: "Portland",
  state: "ME",
  zip: "04101",
  property_type: "office",
  status: "active",
  current_value: 18_500_000,
  annual_noi: 1_120_000,
  total_units: 40,
  occupied_units: 37,
};

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
