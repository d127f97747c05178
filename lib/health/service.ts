export const serviceNames = ["database", "redis", "minio", "ollama"] as const;
export type ServiceName = (typeof serviceNames)[number];

export const serviceStates = ["healthy", "degraded", "unhealthy", "resuming", "not_configured"] as const;
export type ServiceState = (typeof serviceStates)[number];

/** Why a service is not healthy. `resuming`: it is there and waking up; `internal`: it answered that it is broken itself. */
export const errorClasses = [
  "refused",
  "timeout",
  "dns",
  "tls",
  "auth",
  "protocol",
  "not_found",
  "resuming",
  "internal",
] as const;
export type ErrorClass = (typeof errorClasses)[number];

/** A service's own figures, by their names in the answer. They name no host, user or bucket: anyone may read them. */
export type Figures = Record<string, unknown>;

export interface Finding {
  state: ServiceState;
  errorClass?: ErrorClass;
  /** What to do about it: a setting's name or a command. */
  hint?: string;
  figures?: Figures;
  /** The error behind it, for the log alone. */
  cause?: unknown;
  /** What the service took to answer, where the probe did more than ask. */
  latencyMs?: number;
}

/** One dependency's check. The runner holds it to its deadline: `signal` aborts at `timeoutMs`, and the probe's sockets with it. */
export interface Check {
  name: string;
  /** Loads the client's code where it will be needed, so that no probe is measured while another one's code is read. */
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
