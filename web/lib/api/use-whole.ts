import { useEffect, useState } from "preact/hooks";
import { addressOf, type Parameters } from "./paths.ts";
import { mostLines, readLines } from "./read-lines.ts";
import { type Shown, useUrl } from "./use-answer.ts";

interface Paged {
  data: unknown[];
  page: { next_cursor: string | null };
}

/** As many as a page of JSON has at most. */
const firstRows = "200";

/**
 * All rows of an answer that comes in pages: the first page with its sums, as any answer, and what follows it in one go.
 * Until that is there, `data.page.next_cursor` says that there is more.
 */
export function useWhole<Page extends Paged>(path: string, query: Parameters): Shown<Page> {
  const first = useUrl<Page>(addressOf(path, {}, { ...query, limit: firstRows }));
  const cursor = first.data?.page.next_cursor ?? undefined;
  const { count: _count, ...asked } = query;
  const url = cursor === undefined ? undefined : addressOf(path, {}, { ...asked, cursor, limit: mostLines });
  const [rest, setRest] = useState<{ url: string; rows: unknown[] }>();
  useEffect(() => {
    if (url === undefined) return;
    const running = new AbortController();
    void readLines<unknown>(url, running.signal, (rows) => {
      if (!running.signal.aborted) setRest({ url, rows });
    });
    return () => running.abort();
  }, [url, first.etag]);
  if (first.data === undefined || rest === undefined || rest.url !== url) return first;
  const page = { ...first.data.page, next_cursor: null };
  return { ...first, data: { ...first.data, data: [...first.data.data, ...rest.rows], page } };
}
