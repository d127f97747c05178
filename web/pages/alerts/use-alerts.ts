import type { ListPage } from "../../components/list/list-table.tsx";
import type { SeverityName } from "../../components/severity.tsx";
import { addressOf } from "../../lib/api/paths.ts";
import { type Shown, useUrl } from "../../lib/api/use-answer.ts";
import type { Alert } from "./alert.ts";

export interface AlertPart {
  severity: SeverityName;
  answer: Shown<ListPage<Alert>>;
}

interface Asked {
  status: string;
  /** Rows of each severity. */
  limit: number;
  /** One severity alone, from the cursor on. */
  only?: string | undefined;
  cursor?: string | undefined;
}

/**
 * The alerts in a state, gravest first, then by due day with those without one last: each severity is a list of its own,
 * since the API sorts severities by their names.
 */
export function useAlerts({ status, limit, only, cursor }: Asked): AlertPart[] {
  const urlOf = (severity: SeverityName) => {
    if (only !== undefined && only !== severity) return undefined;
    const query = { status, severity, sort: "due_on", limit: String(limit), count: "exact" };
    return addressOf("/alerts", {}, only === undefined ? query : { ...query, cursor });
  };
  const critical = useUrl<ListPage<Alert>>(urlOf("critical"));
  const warning = useUrl<ListPage<Alert>>(urlOf("warning"));
  const info = useUrl<ListPage<Alert>>(urlOf("info"));
  const parts: AlertPart[] = [
    { severity: "critical", answer: critical },
    { severity: "warning", answer: warning },
    { severity: "info", answer: info },
  ];
  return parts.filter(({ severity }) => only === undefined || only === severity);
}
