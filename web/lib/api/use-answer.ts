import { useEffect, useRef } from "preact/hooks";
import { answerOf, ask, cancel } from "./answers.ts";
import { type AnswerOf, addressOf, type GetPath, type Parameters } from "./paths.ts";
import type { Problem } from "./problem.ts";

export interface Shown<Data> {
  data: Data | undefined;
  etag: string | undefined;
  at: number | undefined;
  problem: Problem | undefined;
  loading: boolean;
  /** The data is the answer to the question before this one. */
  earlier: boolean;
  reload(): void;
  /** Stops waiting. */
  cancel(): void;
}

/**
 * The answer to a GET, for a component to show: the last one at once, and the next one when it has come. A path that
 * is undefined asks nothing. While another question is under way, the answer to the one before stays.
 */
export function useAnswer<Path extends GetPath>(
  path: Path | undefined,
  values: Parameters = {},
  query: Parameters = {},
): Shown<AnswerOf<Path>> {
  return useUrl<AnswerOf<Path>>(path === undefined ? undefined : addressOf(path, values, query));
}

/** The same for an address that is put together already. */
export function useUrl<Data>(url: string | undefined): Shown<Data> {
  const before = useRef<Data>(undefined);
  useEffect(() => {
    if (url === undefined) return;
    const answer = answerOf(url);
    answer.watchers++;
    void ask(answer);
    return () => {
      answer.watchers--;
      if (answer.watchers === 0) answer.running?.abort();
    };
  }, [url]);
  if (url === undefined) return { ...nothing, data: undefined };
  const answer = answerOf(url);
  const { data, etag, at, problem, loading } = answer.state.value;
  if (data !== undefined) before.current = data as Data;
  return {
    data: (data as Data | undefined) ?? (problem === undefined ? before.current : undefined),
    etag,
    at,
    problem,
    loading,
    earlier: data === undefined && before.current !== undefined,
    reload: () => void ask(answer),
    cancel: () => cancel(answer),
  };
}

/** The data of several answers, in the order of their addresses; undefined where one is not there yet. */
export function useUrls<Data>(urls: readonly string[]): (Data | undefined)[] {
  useEffect(() => {
    const answers = urls.map(answerOf);
    for (const answer of answers) {
      answer.watchers++;
      void ask(answer);
    }
    return () => {
      for (const answer of answers) {
        answer.watchers--;
        if (answer.watchers === 0) answer.running?.abort();
      }
    };
  }, [urls.join(" ")]);
  return urls.map((url) => answerOf(url).state.value.data as Data | undefined);
}

const nothing: Shown<never> = {
  data: undefined,
  etag: undefined,
  at: undefined,
  problem: undefined,
  loading: false,
  earlier: false,
  reload: () => {},
  cancel: () => {},
};
