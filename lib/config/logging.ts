import type { Env } from "./readers/env.ts";

export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

let last: { text: string | undefined; level: LogLevel } | undefined;

/**
 * The lowest level that is written: LOG_LEVEL, else the level of the function's logging on AWS, else `info`. `debug` adds
 * a line for every health check. The text is parsed again only when it has changed.
 */
export function logLevel(env: Env = process.env): LogLevel {
  const text = env.LOG_LEVEL ?? env.AWS_LAMBDA_LOG_LEVEL;
  if (last === undefined || last.text !== text) {
    const level = logLevels.find((known) => known === text?.toLowerCase()) ?? "info";
    last = { text, level };
  }
  return last.level;
}
