import type { ErrorClass } from "../health/service.ts";

/** What a client found wrong with a service, where no code of Node's says it. */
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

/** The class of an HTTP status that is no success: one's own mistake is not the service's. */
export function classOfStatus(status: number): ErrorClass {
  return byHttpStatus[status] ?? (status >= 500 ? "internal" : "protocol");
}
