/** Why a service is not healthy. `resuming`: it is there and starts up; `internal`: it answered that it is broken itself. */
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

/** What a client found wrong with a service, where no code of Node tells it. */
export class ServiceError extends Error {
  readonly errorClass: ErrorClass;

  constructor(errorClass: ErrorClass, message: string, cause?: unknown) {
    super(message, { cause });
    this.errorClass = errorClass;
  }
}

const byHttpStatus: Record<number, ErrorClass> = {
  401: "auth",
  403: "auth",
  404: "not_found",
  408: "timeout",
};

/** The class of an HTTP status that is not a success. Another 4xx means that the two sides do not speak the same protocol. */
export function classOfStatus(status: number): ErrorClass {
  return byHttpStatus[status] ?? (status >= 500 ? "internal" : "protocol");
}
