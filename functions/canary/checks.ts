import type { CanaryConfig } from "../../lib/config/canary.ts";
import { type Call, call } from "./call.ts";

/** Runs one named step; Synthetics times it and reports it. */
export type Step = <T>(name: string, run: () => Promise<T>) => Promise<T>;

/** A place that is nowhere, so that the canary's property is told from all others, its own leftovers included. */
const place = { city: "REIMS canary", state: "ZZ" };

/** Health, then a create–read–delete round trip. The error names the step that failed. */
export async function runChecks(config: CanaryConfig, synthetics: Step): Promise<void> {
  const { slowMs } = config;
  const step: Step = (name, run) =>
    synthetics(name, () =>
      run().catch((cause: Error) => {
        throw new Error(`Step ${name}: ${cause.message}`, { cause });
      }),
    );
  await step("health", () => health(config));
  const token = await step("token", () => fetchToken(config));
  const api = (path: string, options: Omit<Call, "url" | "slowMs">) =>
    call({
      ...options,
      url: new URL(path, config.apiUrl),
      slowMs,
      headers: { authorization: `Bearer ${token}`, ...options.headers },
    });

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

async function health({ apiUrl, slowMs }: CanaryConfig): Promise<void> {
  const { json } = await call({ url: new URL("/health", apiUrl), expect: 200, slowMs });
  const { success, status, services } = json;
  const database = (services as Record<string, unknown> | undefined)?.database;
  if (success !== true || (status !== "healthy" && status !== "degraded") || database !== "healthy") {
    throw new Error(`GET answered a body that is not healthy: ${JSON.stringify(json).slice(0, 300)}`);
  }
}

/** An access token by the client credentials grant (RFC 6749, 4.4). */
async function fetchToken({
  tokenUrl,
  clientId,
  clientSecret,
  scope,
  slowMs,
}: CanaryConfig): Promise<string> {
  const { json } = await call({
    method: "POST",
    url: tokenUrl,
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ grant_type: "client_credentials", scope }).toString(),
    expect: 200,
    slowMs,
  });
  if (typeof json.access_token !== "string") throw new Error("POST answered no access_token");
  return json.access_token;
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
