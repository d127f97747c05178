import { addressOf } from "./api/paths.ts";
import { useUrl } from "./api/use-answer.ts";

interface Counted {
  page: { total?: number };
}

/** How many alerts of the severity are open. */
export function useOpenAlerts(severity: string): number | undefined {
  const url = addressOf("/alerts", {}, { status: "open", severity, limit: "1", count: "exact" });
  return useUrl<Counted>(url).data?.page.total;
}
