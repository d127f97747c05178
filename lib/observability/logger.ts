import { type LogLevel, logLevel, logLevels } from "../config/logging.ts";

export type Fields = Record<string, unknown>;

/**
 * Writes one JSON line per event to stdout, where Lambda and the laptop both collect it. It does not use the console:
 * with JSON logging Lambda wraps what the console writes into a string inside another object.
 */
function write(level: Exclude<LogLevel, "silent">, event: string, fields: Fields): void {
  if (logLevels.indexOf(level) < logLevels.indexOf(logLevel())) return;
  process.stdout.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, event, ...fields })}\n`,
  );
}

export const log = {
  debug: (event: string, fields: Fields = {}) => write("debug", event, fields),
  info: (event: string, fields: Fields = {}) => write("info", event, fields),
  warn: (event: string, fields: Fields = {}) => write("warn", event, fields),
  error: (event: string, fields: Fields = {}) => write("error", event, fields),
};

/** An error for the log: its kind, where it was thrown, and its causes. Properties that drivers attach, such as SQL and values, are left out. */
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
