import type { Route } from "../../../lib/http/route.ts";
import type { Throttle } from "../settings.ts";

/** Anybody may ask for health, and each call looks at every dependency: fifty pages that poll need two a second. */
const health: Throttle = { requestsPerSecond: 10, burst: 20 };

/** An import holds a connection and a gigabyte for half a minute. */
const imports: Throttle = { requestsPerSecond: 2, burst: 5 };

/** The limit of a route that needs a closer one than the stage's; undefined for all others. */
export function routeThrottle({ path, scope, uses }: Route): Throttle | undefined {
  if (scope === undefined && uses.length > 0) return health;
  return path.endsWith("/import") ? imports : undefined;
}
