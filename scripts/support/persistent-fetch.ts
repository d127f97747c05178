import { setTimeout as sleep } from "node:timers/promises";
import type { ApiClient } from "./api-client.ts";
import { CommandError } from "./command.ts";

const passing = new Set([408, 409, 429, 502, 503, 504]);
const maxAttempts = 7;
const firstWaitMs = 500;

/**
 * Calls the API again, a bounded number of times, while it cannot be reached or says that it will be back. Only for
 * requests that may be repeated: reads, and writes with an Idempotency-Key.
 */
export async function persistentFetch(
  api: ApiClient,
  path: string,
  init: RequestInit,
  say: (line: string) => void,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const answer = await api.fetch(path, init).catch((error: unknown) => {
      if (error instanceof CommandError && attempt < maxAttempts) return error;
      throw error;
    });
    const failed = answer instanceof Error;
    if (!failed && (!passing.has(answer.status) || attempt === maxAttempts)) return answer;
    const asked = failed ? 0 : Number(answer.headers.get("retry-after") ?? 0);
    const waitMs = Math.min(30_000, Math.max(asked * 1000 || 0, firstWaitMs * 2 ** (attempt - 1)));
    say(
      `${failed ? answer.message : `The API answered ${answer.status}.`} Trying again in ${waitMs / 1000} s.`,
    );
    await sleep(waitMs);
  }
}

interface Problem {
  title?: string;
  detail?: string;
  request_id?: string;
  errors?: { parameter?: string; code: string; message: string }[];
}

/** What an answer that is not 2xx says, in one text for the person at the keyboard. */
export async function refusal(response: Response): Promise<CommandError> {
  const problem = (await response.json().catch(() => ({}))) as Problem;
  const faults = (problem.errors ?? []).map(({ parameter, message }) =>
    parameter ? `${parameter}: ${message}` : message,
  );
  const said = [problem.detail ?? problem.title ?? "", ...faults].filter(Boolean).join("\n  ");
  const id = problem.request_id === undefined ? "" : ` (request ${problem.request_id})`;
  return new CommandError(`The API answered ${response.status}${id}: ${said}`);
}
