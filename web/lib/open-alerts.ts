import { useCount } from "./api/use-count.ts";

/** How many alerts of the severity are open. */
export const useOpenAlerts = (severity: string): number | undefined =>
  useCount("/alerts", { status: "open", severity });
