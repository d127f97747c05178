import type { Env } from "./env.ts";

export const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** The lowest level that is written: LOG_LEVEL, or what the function's logging on AWS is set to; `info` otherwise. */
export function logLevel(env: Env = process.env): LogLevel {
  const wanted = (env.LOG_LEVEL ?? env.AWS_LAMBDA_LOG_LEVEL ?? "info").toLowerCase();
  return logLevels.find((level) => level === wanted) ?? "info";
}
