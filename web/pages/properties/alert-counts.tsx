import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { Severity, type SeverityName } from "../../components/severity.tsx";
import { addressOf } from "../../lib/api/paths.ts";
import { mostLines, readLines } from "../../lib/api/read-lines.ts";

export interface AlertCount {
  gravest: SeverityName;
  live: number;
}

export type AlertCounts = ReadonlyMap<string, AlertCount>;

interface Line {
  property_id: string;
  severity: SeverityName;
}

/** A filter takes so many values; past them the alerts of all properties are asked for. */
const mostIds = 100;
const graveness: readonly SeverityName[] = ["info", "warning", "critical"];

/** What is not resolved in each of the properties, asked for at once; undefined until it is known. */
export function useAlertCounts(ids: readonly string[]): AlertCounts | undefined {
  const [counts, setCounts] = useState<AlertCounts>();
  const url = addressOf(
    "/alerts",
    {},
    {
      status: "open,acknowledged",
      property_id: ids.length > mostIds ? undefined : ids.join(","),
      fields: "property_id,severity",
      limit: mostLines,
    },
  );
  const none = ids.length === 0;
  useEffect(() => {
    if (none) return;
    const running = new AbortController();
    void readLines<Line>(url, running.signal, (lines) => {
      if (!running.signal.aborted) setCounts(countsOf(lines));
    });
    return () => running.abort();
  }, [url, none]);
  return counts;
}

export function countsOf(lines: readonly Line[]): AlertCounts {
  const counts = new Map<string, AlertCount>();
  for (const { property_id: id, severity } of lines) {
    const before = counts.get(id) ?? { gravest: severity, live: 0 };
    const graver = graveness.indexOf(severity) > graveness.indexOf(before.gravest);
    counts.set(id, { gravest: graver ? severity : before.gravest, live: before.live + 1 });
  }
  return counts;
}

/** The counts of the rows that are shown. */
export const ShownAlerts = createContext<AlertCounts | undefined>(undefined);

export function AlertCell({ id }: { id: string }) {
  const counts = useContext(ShownAlerts);
  const count = counts?.get(id);
  if (count === undefined) return <span class="soft">{counts === undefined ? "" : 0}</span>;
  return (
    <a href={`/app/properties/${id}?tab=alerts`}>
      <Severity name={count.gravest} text={count.live} />
    </a>
  );
}
