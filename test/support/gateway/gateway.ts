import { afterAll, beforeAll } from "vitest";
import type { Route } from "../../../lib/http/route.ts";
import { type Gateway, type GatewayOptions, startGateway } from "../../../stacks/local/gateway.ts";

const handlers = "test/support/gateway/gateway-handlers";

/** A route to one of the handlers in gateway-handlers.ts. */
export function testRoute(key: string, handler: string, more: Partial<Route> = {}): Route {
  const [method = "ANY", path = "$default"] = key.split(" ") as [Route["method"], string?];
  return {
    method,
    path,
    handler: `${handlers}.${handler}`,
    summary: "",
    uses: [],
    memory: 128,
    timeout: 15,
    ...more,
  };
}

/** A gateway to test handlers, for the test file. */
export function useGateway(options: Partial<GatewayOptions> & { routes: Route[] }): Gateway {
  const gateway = {} as Gateway;
  beforeAll(async () => {
    Object.assign(gateway, await startGateway({ auth: "open", ...options }));
  });
  afterAll(() => gateway.close(0));
  return gateway;
}
