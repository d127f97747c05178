import { signal } from "@preact/signals";
import type { AnswerOf } from "../api/paths.ts";

export type Health = AnswerOf<"/health">;
export type ServiceName = keyof Health["services"];

export interface Poll {
  at: number;
  /** Milliseconds until the answer, or until it was given up. */
  took: number;
  /** Undefined: the API did not answer. */
  health: Health | undefined;
}

/** The last polls of this tab, oldest first. */
export const polls = signal<readonly Poll[]>([]);
/** Whether polling rests because nothing has been touched for a while. */
export const resting = signal(false);

const keptPolls = 60;

export function addPoll(poll: Poll): void {
  polls.value = [...polls.value, poll].slice(-keptPolls);
}

export type Overall = "healthy" | "degraded" | "unhealthy" | "down" | "unknown";

/** `down`: the API itself does not answer. */
export function overallOf(poll: Poll | undefined): Overall {
  if (poll === undefined) return "unknown";
  return poll.health?.status ?? "down";
}

const plainNames: Readonly<Record<string, string>> = {
  database: "Database",
  redis: "Cache",
  minio: "Document store",
  ollama: "Language model",
};

/** A service as people call it. One that these pages do not know keeps its own name. */
export function plainName(service: string): string {
  return plainNames[service] ?? service.charAt(0).toUpperCase() + service.slice(1);
}

/** The services of the last answer, in its order. */
export function servicesOf(all: readonly Poll[]): ServiceName[] {
  const last = all.findLast(({ health }) => health !== undefined)?.health?.services;
  return Object.keys(last ?? plainNames) as ServiceName[];
}
