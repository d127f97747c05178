import { type Call, call } from "../../lib/clients/call.ts";
import type { CanaryConfig } from "../../lib/config/canary.ts";
import { accessToken, forgetToken } from "./token.ts";

/** Runs one named step; Synthetics times it and reports it. */
export type Step = <T>(name: string, run: () => Promise<T>) => Promise<T>;

/** A place that is nowhere, so that the canary's property is told from all others, its own leftovers included. */
const place = { city: "REIMS canary", state: "ZZ" };

/** Health, then a create–read–delete round trip; without a login, liveness alone. The error names the step that failed. */
export async function runChecks(config: CanaryConfig, synthetics: Step): Promise<void> {
  const step: Step = (name, run) =>
    synthetics(name, () =>
      run().catch((cause: Error) => {
        throw new Error(`Step ${name}: ${cause.message}`, { cause });
      }),
    );
  const { login } = config;
  if (login === undefined) return step("live", () => live(config));
  await step("health", () => health(config));
  const token = await step("token", () => accessToken(login, config.slowMs));
  try {
    await roundTrip(apiWith(config, token), step);
  } catch (error) {
    // It may be the token's fault, so the next run has a new one.
    forgetToken();
    throw error;
  }
}

async function roundTrip(api: Api, step: Step): Promise<void> {
  await step("leftovers", () => removeLeftovers(api));
  const id = await step("create", () => create(api));
  try {
    await step("read", async () => {
      const { json } = await api(`/properties/${id}`, { expect: 200 });
      if (json.id !== id || json.city !== place.city) throw new Error("GET answered another property");
    });
  } finally {
    await step("delete", () => api(`/properties/${id}`, { method: "DELETE", expect: 204 }));
  }
  await step("gone", () => api(`/properties/${id}`, { expect: 404 }));
}

type Api = (path: string, options: Omit<Call, "url" | "slowMs">) => ReturnType<typeof call>;

function apiWith({ apiUrl, slowMs }: CanaryConfig, token: string): Api {
  return (path, options) =>
    call({
      ...options,
      url: new URL(path, apiUrl),
      slowMs,
      headers: { authorization: `Bearer ${token}`, ...options.headers },
    });
}

async function live({ apiUrl, slowMs }: CanaryConfig): Promise<void> {
  const { json } = await call({ url: new URL("/health/live", apiUrl), expect: 200, slowMs });
  if (json.success !== true) throw new Error(`GET answered: ${JSON.stringify(json).slice(0, 300)}`);
}

async function health({ apiUrl, slowMs }: CanaryConfig): Promise<void> {
  const { json } = await call({ url: new URL("/health", apiUrl), expect: 200, slowMs });
  const { success, status, services } = json;
  const database = (services as Record<string, unknown> | undefined)?.database;
  if (success !== true || (status !== "healthy" && status !== "degraded") || database !== "healthy") {
    throw new Error(`GET answered a body that is not healthy: ${JSON.stringify(json).slice(0, 300)}`);
  }
}

/** What an earlier run could not delete fails this run, once: it is reported, and removed. */
async function removeLeftovers(api: Api): Promise<void> {
  const { json } = await api(`/properties?${new URLSearchParams({ ...place, limit: "200" })}`, {
    expect: 200,
  });
  if (!Array.isArray(json.data)) throw new Error("GET answered no list");
  const ids = (json.data as { id: string }[]).map(({ id }) => id);
  for (const id of ids) await api(`/properties/${id}`, { method: "DELETE", expect: 204 });
  if (ids.length > 0)
    throw new Error(`an earlier run left ${ids.length} behind, now deleted: ${ids.join(", ")}`);
}

async function create(api: Api): Promise<string> {
  const property = {
    ...place,
    name: "Canary",
    address: "1 Canary Way",
    property_type: "other",
    status: "inactive",
  };
  const { json } = await api("/properties", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(property),
    expect: 201,
  });
  if (typeof json.id !== "string") throw new Error("POST answered no id");
  return json.id;
}
