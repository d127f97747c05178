import { decimal } from "../../lib/format/number.ts";
import { useOpenAlerts } from "../../lib/open-alerts.ts";

/** How many critical alerts are open; nothing while there are none. */
export function CriticalCount() {
  const open = useOpenAlerts("critical");
  if (open === undefined || open === 0) return null;
  return (
    <span class="count critical">
      {decimal(open)}
      <span class="hidden-text"> critical</span>
    </span>
  );
}
