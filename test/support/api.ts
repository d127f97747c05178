import { afterAll, beforeAll } from "vitest";
import { type Gateway, type GatewayOptions, startGateway } from "../../stacks/local/gateway.ts";
import { useDatabase } from "./database.ts";
import { isServed } from "./openapi/checked-fetch.ts";
import { validateResponse } from "./openapi/openapi.ts";

export interface TestApi {
  readonly url: string;
  /** The database's address. */
  readonly databaseUrl: string;
  /** Fails when the answer is not as the OpenAPI document describes it, or when a request that went well is not. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** Gives the test file its own migrated database, and the API on it behind a real HTTP gateway in this process. */
export function useApi(options: Partial<GatewayOptions> = {}): TestApi {
  const database = useDatabase();
  let gateway: Gateway | undefined;
  beforeAll(async () => {
    process.env.CURSOR_SECRET ??= "a secret of the tests";
    gateway = await startGateway({ auth: "open", ...options });
  });
  afterAll(() => gateway?.close(0));
  return {
    get url() {
      return gateway?.url ?? "";
    },
    get databaseUrl() {
      return database.url;
    },
    async fetch(path, init) {
      const url = new URL(path, gateway?.url);
      const method = init?.method ?? "GET";
      const response = await fetch(url, init);
      // What a route serves is checked by fetch itself; here is known that the rest is $default's.
      if (options.routes === undefined && !isServed(method, url)) {
        const headers = Object.fromEntries(response.headers);
        validateResponse(method, path, {
          status: response.status,
          headers,
          body: await response.clone().text(),
        });
      }
      return response;
    },
  };
}
