import * as v from "valibot";
import { errorClasses } from "../clients/service-error.ts";
import { count, line, milliseconds } from "./figures.ts";
import { schemaEntry } from "./schema-state.ts";
import { type Entry, type Service, serviceStates } from "./service.ts";
import { serviceNames, services } from "./services.ts";

const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), v.maxLength(20));
const serviceState = v.picklist(serviceStates);

const common = {
  status: serviceState,
  latency_ms: v.pipe(milliseconds(), v.description("What the service took to answer.")),
  error_class: v.optional(
    v.pipe(v.picklist(errorClasses), v.description("Why it is not healthy; absent when it is.")),
  ),
  hint: v.optional(v.pipe(line(), v.description("A setting's name or a command that mends it."))),
  checked_at: v.pipe(instant, v.description("When it was measured.")),
  age_ms: v.pipe(milliseconds(), v.description("How old the measurement is.")),
};

/** Present with `?verbose`. */
const verbose = {
  required: v.optional(v.boolean()),
  failures: v.optional(v.pipe(count(), v.description("Bad results in a row."))),
  timeout_ms: v.optional(count()),
  cache_ms: v.optional(count()),
};

const entries: Entry[] = [...serviceNames.map((name): Entry => services[name]), schemaEntry];
const byName = <S extends v.GenericSchema>(schemaOf: (entry: Entry) => S) =>
  v.strictObject(Object.fromEntries(entries.map((entry) => [entry.name, v.optional(schemaOf(entry))])));

/** `/health` and `/health/ready`. */
export const healthBody = v.strictObject({
  success: v.boolean(),
  status: v.picklist(["healthy", "degraded", "unhealthy"]),
  services: byName(() => serviceState),
  details: byName(({ figures }) => v.strictObject({ ...common, ...figures(), ...verbose })),
  timestamp: instant,
});

/** `/health/<service>`. */
export function serviceBody({ name, figures }: Service) {
  return v.strictObject({
    success: v.boolean(),
    service: v.literal(name),
    ...common,
    ...figures(),
    ...verbose,
    timestamp: instant,
  });
}

/** `/health/live`. */
export const livenessBody = v.strictObject({
  success: v.literal(true),
  status: v.literal("healthy"),
  timestamp: instant,
});

/** Any of them as `application/health+json` (draft-inadarei-api-health-check-06). */
export const healthJsonBody = v.strictObject({
  status: v.picklist(["pass", "warn", "fail"]),
  description: v.optional(line()),
  checks: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]+:[a-zA-Z]+$/)),
      v.pipe(
        v.array(
          v.strictObject({
            componentType: v.picklist(["component", "datastore", "system"]),
            observedValue: v.union([v.number(), v.string()]),
            observedUnit: line(),
            status: v.picklist(["pass", "warn", "fail"]),
            affectedEndpoints: v.array(line()),
            time: instant,
            output: v.optional(line()),
          }),
        ),
        v.minLength(1),
      ),
    ),
  ),
});
