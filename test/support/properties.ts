import { expect } from "vitest";
import type { Property } from "../../lib/properties/definition.ts";
import type { TestApi } from "./api.ts";

/** The least that makes a property. */
export const tower = {
  name: "Tower",
  address: "1 Main St",
  city: "Austin",
  state: "TX",
  property_type: "office",
};

/** A property with every field that a caller may write. */
export const complete = {
  ...tower,
  description: "Corner lot,\n\"Class A\" 'trophy' — 塔 🏢",
  zip: "02134",
  latitude: 30.2671531,
  longitude: -97.7430608,
  total_sqft: 120_000.5,
  year_built: 1990,
  property_class: "A",
  acquisition_cost: 1_250_000.12,
  acquisition_date: "2020-02-29",
  current_value: 9_999_999_999_999.99,
  last_appraised_date: "2025-01-31",
  estimated_market_value: 0,
  loan_balance: 0.01,
  original_loan_amount: 100,
  interest_rate: 6.055123,
  loan_maturity_date: "9999-12-31",
  dscr: 21.9912,
  annual_noi: -1.5,
  annual_revenue: 10,
  total_units: 10,
  occupied_units: 9,
  occupancy_rate: 88.123456,
  status: "under_contract",
};

export function send(
  api: TestApi,
  method: string,
  path: string,
  body: unknown,
  headers = {},
): Promise<Response> {
  return api.fetch(path, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** Creates a property; its JSON and its ETag. */
export async function created(
  api: TestApi,
  input: object = tower,
): Promise<{ property: Property; etag: string }> {
  const response = await send(api, "POST", "/properties", input);
  expect(response.status).toBe(201);
  return { property: (await response.json()) as Property, etag: response.headers.get("etag") ?? "" };
}

/** The pointer and the code of each fault that a problem lists. */
export async function faults(response: Response): Promise<string[]> {
  const { errors = [] } = (await response.json()) as { errors?: { pointer: string; code: string }[] };
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
}
