import { createHash } from "node:crypto";
import type { HealthConfig } from "../../config/health.ts";
import { freshMs } from "../checks/runner.ts";
import { type Report, rounded } from "./report.ts";

/** For as long as every result in the answer stays fresh, in whole seconds. */
export function cacheControl({ results, at }: Report, config: HealthConfig): string {
  const left = [...results.values()].map((result) => result.checkedAt + freshMs(result, config) - at);
  const seconds = Math.floor(Math.max(0, Math.min(...left, config.cacheMs)) / 1000);
  return seconds > 0 ? `public, max-age=${seconds}` : "no-cache";
}

/** Each check's time in milliseconds (W3C Server Timing). */
export function serverTiming({ results }: Report): string {
  return [...results].map(([name, { latencyMs }]) => `${name};dur=${rounded(latencyMs)}`).join(", ");
}

/** Seconds (RFC 9110, 10.2.3) after which a bad result is measured again; more when a service that starts up says so. */
export function retryAfter({ results }: Report, config: HealthConfig): string {
  const asked = [...results.values()].map((result) => result.retryAfter ?? 0);
  return String(Math.max(1, Math.ceil(config.badCacheMs / 1000), ...asked));
}

/** A weak ETag. It changes with the states and their reasons, not with figures that differ at every measurement. */
export function stateTag({ status, results }: Report, form: string): string {
  const states = [...results].map(([name, { state, errorClass, hint }]) => [name, state, errorClass, hint]);
  const digest = createHash("sha256")
    .update(JSON.stringify([form, status, states]))
    .digest("base64url");
  return `W/"${digest.slice(0, 16)}"`;
}
