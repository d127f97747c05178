import * as v from "valibot";
import { errorClasses, serviceStates } from "./service.ts";

const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/), v.maxLength(20));
const milliseconds = v.pipe(v.number(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const serviceState = v.picklist(serviceStates);

const common = {
  status: serviceState,
  latency_ms: v.pipe(milliseconds, v.description("What the service took to answer.")),
  error_class: v.optional(
    v.pipe(v.picklist(errorClasses), v.description("Why it is not healthy; absent when it is.")),
  ),
  hint: v.optional(v.pipe(line, v.description("A setting's name or a command that mends it."))),
  checked_at: v.pipe(instant, v.description("When it was measured.")),
  age_ms: v.pipe(milliseconds, v.description("How old the measurement is.")),
};

/** Present with `?verbose`. */
const verbose = {
  required: v.optional(v.boolean()),
  failures: v.optional(v.pipe(count, v.description("Bad results in a row."))),
  timeout_ms: v.optional(count),
  cache_ms: v.optional(count),
};

const figures = {
  database: {
    server_version: v.optional(v.pipe(line, v.description("The server's major version."))),
    pool: v.optional(v.strictObject({ size: count, active: count, idle: count, waiting: count, max: count })),
    schema: v.optional(v.picklist(["current", "behind", "ahead", "drifted"])),
  },
  redis: {
    used_memory_bytes: v.optional(count),
    peak_memory_bytes: v.optional(count),
    total_commands: v.optional(count),
    connected_clients: v.optional(count),
  },
  minio: {
    bucket_count: v.optional(v.pipe(count, v.description("Where the caller may list buckets."))),
  },
  ollama: {
    version: v.optional(line),
    response_time_ms: v.optional(milliseconds),
    models: v.optional(v.array(v.strictObject({ name: line, size_bytes: count, loaded: v.boolean() }))),
  },
  schema: { state: v.optional(v.picklist(["current", "behind", "ahead", "drifted"])) },
};

const details = {
  database: v.strictObject({ ...common, ...figures.database, ...verbose }),
  redis: v.strictObject({ ...common, ...figures.redis, ...verbose }),
  minio: v.strictObject({ ...common, ...figures.minio, ...verbose }),
  ollama: v.strictObject({ ...common, ...figures.ollama, ...verbose }),
  schema: v.strictObject({ ...common, ...figures.schema, ...verbose }),
};

/** `/health` and `/health/ready`. */
export const healthBody = v.strictObject({
  success: v.boolean(),
  status: v.picklist(["healthy", "degraded", "unhealthy"]),
  services: v.strictObject({
    database: v.optional(serviceState),
    redis: v.optional(serviceState),
    minio: v.optional(serviceState),
    ollama: v.optional(serviceState),
    schema: v.optional(serviceState),
  }),
  details: v.strictObject({
    database: v.optional(details.database),
    redis: v.optional(details.redis),
    minio: v.optional(details.minio),
    ollama: v.optional(details.ollama),
    schema: v.optional(details.schema),
  }),
  timestamp: instant,
});

/** `/health/<service>`. */
export const serviceHealthBody = v.strictObject({
  success: v.boolean(),
  service: v.picklist(["database", "redis", "minio", "ollama"]),
  ...common,
  ...figures.database,
  ...figures.redis,
  ...figures.minio,
  ...figures.ollama,
  ...verbose,
  timestamp: instant,
});

/** `/health/live`. */
export const livenessBody = v.strictObject({
  success: v.literal(true),
  status: v.literal("healthy"),
  timestamp: instant,
});

/** Any of them as `application/health+json` (draft-inadarei-api-health-check-06). */
export const healthJsonBody = v.strictObject({
  status: v.picklist(["pass", "warn", "fail"]),
  description: v.optional(line),
  checks: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]+:[a-zA-Z]+$/)),
      v.pipe(
        v.array(
          v.strictObject({
            componentType: v.picklist(["component", "datastore", "system"]),
            observedValue: v.union([v.number(), v.string()]),
            observedUnit: line,
            status: v.picklist(["pass", "warn", "fail"]),
            affectedEndpoints: v.array(line),
            time: instant,
            output: v.optional(line),
          }),
        ),
        v.minLength(1),
      ),
    ),
  ),
});
