import type { InferOutput, ObjectEntries, StrictObjectSchema } from "valibot";
import type { ErrorClass } from "../clients/service-error.ts";
import type { Env } from "../config/readers/env.ts";

export const serviceStates = ["healthy", "degraded", "unhealthy", "resuming", "not_configured"] as const;
export type ServiceState = (typeof serviceStates)[number];

/** Whether the service serves: as it should, or within limits. */
export const isUp = (state: ServiceState): boolean => state === "healthy" || state === "degraded";

/** How `application/health+json` names what was checked (draft-inadarei-api-health-check-06, section 4). */
export interface Component {
  name: string;
  type: "component" | "datastore" | "system";
}

/** Values of the figures that a schema describes; any of them may be absent from an answer. */
export type FiguresOf<F extends ObjectEntries> = Partial<InferOutput<StrictObjectSchema<F, undefined>>>;

/** One entry of a health answer: its name, and the figures that only it has. */
export interface Entry<N extends string = string, F extends ObjectEntries = ObjectEntries> {
  /** Its key in `services` and `details`. */
  name: N;
  component: Component;
  /** Schemas of its figures, in the order of the answer. They name no host, user or bucket: anyone may read them. */
  figures(): F;
  /** An answer when all is well, for OpenAPI. */
  example: { latency_ms: number } & FiguresOf<F>;
}

/** All that is said about a service in one place; lib/health/probes/<name>.ts has the code that asks it. */
export interface Service<N extends string = string, S = unknown, F extends ObjectEntries = ObjectEntries>
  extends Entry<N, F> {
  /** What the API cannot do without it; null when the API serves without it. HEALTH_REQUIRED is by default what is required. */
  requiredFor: string | null;
  /** What a check finds out, for OpenAPI. */
  description: string;
  /** Its schema in OpenAPI; the operation is `get` and this name. */
  schemaName: string;
  /** Its settings; undefined when there are none. Throws ConfigError when one is wrong. */
  settings(env?: Env): S | undefined;
  /** The setting that is missing when there are none. */
  setting: string;
}

export interface Finding<F = Record<string, unknown>> {
  state: ServiceState;
  errorClass?: ErrorClass;
  /** What to do about it: the name of a setting, or a command. */
  hint?: string;
  /** Seconds after which a service that starts up may be asked again. */
  retryAfter?: number;
  figures?: F;
  /** The error behind it, for the log only. */
  cause?: unknown;
  /** Milliseconds that the service took to answer, when the probe did more than ask. */
  latencyMs?: number;
}

export interface ProbeLimits {
  /** Aborts at `timeoutMs`, and the probe's sockets with it. */
  signal: AbortSignal;
  timeoutMs: number;
}

/** Asks a service how it is. What it throws is classified (classify.ts). */
export type Probe<S, F extends ObjectEntries> = (
  settings: S,
  limits: ProbeLimits,
) => Promise<Finding<FiguresOf<F>>>;

/** The probe that fits a service's settings and figures. */
export type ProbeOf<T extends Pick<Service, "settings" | "figures">> = Probe<
  NonNullable<ReturnType<T["settings"]>>,
  ReturnType<T["figures"]>
>;

/** What the runner runs. It stops waiting for the probe after `timeoutMs`. */
export interface Check {
  name: string;
  component?: Component;
  /** Loads the client's code when it will be needed, so that no probe is measured while code is read. */
  load?(): Promise<unknown>;
  probe(signal: AbortSignal, timeoutMs: number): Promise<Finding>;
}

/** A finding with its time: `latencyMs` of the probe, `checkedAt` in epoch milliseconds. */
export interface Result extends Finding {
  latencyMs: number;
  checkedAt: number;
  /** Bad results in a row, this one included. */
  failures: number;
}
