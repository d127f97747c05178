import { addressOf, type Parameters } from "./paths.ts";
import { useUrl } from "./use-answer.ts";

interface Counted {
  page: { total?: number };
}

/** How many rows of the collection the filters find; all of them without filters. */
export function useCount(path: string, filters: Parameters = {}): number | undefined {
  const url = addressOf(path, {}, { ...filters, limit: "1", count: "exact" });
  return useUrl<Counted>(url).data?.page.total;
}
