import { logLevel, logLevels } from "../config/logging.ts";

export type Fields = Record<string, unknown>;

/**
 * One JSON line per event on stdout, where Lambda and the laptop both collect it. The runtime's console is
 * passed by on purpose: with JSON logging it would wrap the line into a string inside another object.
 */
function write(level: "info" | "warn" | "error", event: string, fields: Fields): void {
  if (logLevels.indexOf(level) < logLevels.indexOf(logLevel())) return;
  process.stdout.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, event, ...fields })}\n`,
  );
}

export const log = {
  info: (event: string, fields: Fields = {}) => write("info", event, fields),
  warn: (event: string, fields: Fields = {}) => write("warn", event, fields),
  error: (event: string, fields: Fields = {}) => write("error", event, fields),
};

/** An error for the log: what it is, where it was thrown, and its causes. Values and SQL stay out (drivers attach them as properties). */
export function describeError(error: unknown): Fields {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error ? error.code : undefined;
  return {
    name: error.name,
    code,
    message: error.message,
    stack: error.stack
      ?.split("\n")
      .slice(1, 8)
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
