import { type Signal, signal } from "@preact/signals";
import { call } from "./client.ts";
import { canceled, noAnswer, type Problem, readProblem } from "./problem.ts";
import { retryable, wait } from "./retry.ts";

export interface AnswerState {
  data: unknown;
  etag: string | undefined;
  /** When the data was last known to be so, as milliseconds since 1970. */
  at: number | undefined;
  problem: Problem | undefined;
  loading: boolean;
}

export interface Answer {
  url: string;
  state: Signal<AnswerState>;
  watchers: number;
  running: AbortController | undefined;
}

const kept = new Map<string, Answer>();
const keptAtMost = 200;
const retryAfterMs = [800, 2500];

/** The answer to a GET of the address: the last one at once, from memory, and the next one when it has come. */
export function answerOf(url: string): Answer {
  let answer = kept.get(url);
  if (answer === undefined) {
    const state = signal<AnswerState>({
      data: undefined,
      etag: undefined,
      at: undefined,
      problem: undefined,
      loading: true,
    });
    answer = { url, state, watchers: 0, running: undefined };
  }
  kept.delete(url);
  kept.set(url, answer);
  for (const [old, { watchers }] of kept) {
    if (kept.size <= keptAtMost) break;
    if (watchers === 0) kept.delete(old);
  }
  return answer;
}

/** Asks again, with the ETag of what is there; two failures of the kind that passes are tried again. */
export async function ask(answer: Answer): Promise<void> {
  answer.running?.abort();
  const running = new AbortController();
  answer.running = running;
  const { state } = answer;
  state.value = { ...state.value, loading: true };
  for (let attempt = 0; ; attempt++) {
    const outcome = await askOnce(answer, running.signal);
    if (running.signal.aborted) return;
    const pause = retryAfterMs[attempt];
    if (outcome === undefined || pause === undefined || !retryable(outcome)) {
      if (outcome !== undefined) state.value = { ...state.value, problem: outcome, loading: false };
      break;
    }
    await wait(pause, running.signal);
    if (running.signal.aborted) return;
  }
  answer.running = undefined;
}

async function askOnce({ url, state }: Answer, signal: AbortSignal): Promise<Problem | undefined> {
  const { etag, data } = state.value;
  const headers = {
    accept: "application/json",
    ...(etag === undefined ? {} : { "if-none-match": etag }),
  };
  try {
    const response = await call(url, { headers, signal });
    const done = { at: Date.now(), problem: undefined, loading: false };
    if (response.status === 304) {
      state.value = { data, etag, ...done };
      return undefined;
    }
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return readProblem(response.status, body, response.headers);
    state.value = { data: body, etag: response.headers.get("etag") ?? undefined, ...done };
    return undefined;
  } catch (error) {
    return noAnswer(error);
  }
}

/** Stops asking; what is shown stays as it was. */
export function cancel(answer: Answer): void {
  answer.running?.abort();
  answer.running = undefined;
  answer.state.value = { ...answer.state.value, problem: canceled, loading: false };
}

/** After a write: what is shown of these paths is asked for again, the rest when it is next shown. */
export function refresh(...prefixes: string[]): void {
  for (const answer of kept.values()) {
    const about = prefixes.some((prefix) => answer.url.startsWith(prefix));
    if (about && answer.watchers > 0) void ask(answer);
  }
}

/** Puts what a write answered in the place of what was read before. */
export function remember(url: string, data: unknown, etag: string | undefined): void {
  const answer = answerOf(url);
  answer.running?.abort();
  answer.state.value = { data, etag, at: Date.now(), problem: undefined, loading: false };
}

/** Asks again for everything that is shown, such as after being offline. */
export function refreshAll(): void {
  refresh("/");
}
