import { type ObjectStoreConfig, objectStoreConfig } from "../config/services.ts";
import { timeLeft } from "../deadline.ts";
import { AppError } from "../errors.ts";

/** What the functions that ask the store need; loaded when one of them first does. */
const objects = () => import("../clients/objects.ts");
const links = () => import("../clients/signed-links.ts");

/** The settings of the store. Errors: `service_unavailable` where there are none. */
export function documentStore(): ObjectStoreConfig {
  const config = objectStoreConfig();
  if (config !== undefined) return config;
  throw new AppError("service_unavailable", "No object store is configured.");
}

/** Asks the store, at most so many milliseconds of what is left for the request. Errors: `service_unavailable`. */
export async function askStore<T>(
  wantedMs: number,
  ask: (
    calls: Awaited<ReturnType<typeof objects>>,
    config: ObjectStoreConfig,
    timeoutMs: number,
  ) => Promise<T>,
): Promise<T> {
  const config = documentStore();
  const calls = await objects();
  return ask(calls, config, timeLeft(wantedMs)).catch((cause: unknown) => {
    throw new AppError("service_unavailable", "The object store did not answer.", { cause, retryAfter: 5 });
  });
}

/** Signs a link. No call goes out, but credentials may have to be fetched. Errors: `service_unavailable`. */
export async function signLink<T>(
  sign: (calls: Awaited<ReturnType<typeof links>>, config: ObjectStoreConfig) => Promise<T>,
): Promise<T> {
  const config = documentStore();
  const calls = await links();
  return sign(calls, config).catch((cause: unknown) => {
    throw new AppError("service_unavailable", "The link cannot be signed.", { cause, retryAfter: 5 });
  });
}
