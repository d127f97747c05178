import { useEffect, useState } from "preact/hooks";
import { online } from "../../lib/browser/online.ts";
import { age } from "../../lib/format/date.ts";
import { overallOf, plainName, polls, resting } from "../../lib/health/state.ts";
import { Icon } from "../icon.tsx";
import { HealthMark } from "./health-mark.tsx";

const names = {
  healthy: "Healthy",
  degraded: "Degraded",
  unhealthy: "Down",
  down: "No answer",
  unknown: "Checking",
} as const;

/** The state of the system in every page's header: what it is, which service, and how old the answer is. */
export function HealthChip() {
  const now = useClock();
  const poll = polls.value.at(-1);
  if (!online.value) {
    return (
      <a class="button health-chip" href="/app/health">
        <Icon name="offline" />
        Offline
      </a>
    );
  }
  const state = overallOf(poll);
  const failing = Object.entries(poll?.health?.services ?? {}).find(
    ([, service]) => service !== "healthy" && service !== "not_configured",
  );
  const which = failing === undefined ? "" : `: ${plainName(failing[0]).toLowerCase()}`;
  return (
    <a class="button health-chip" href="/app/health">
      <HealthMark state={state} />
      {names[state]}
      {state === "healthy" ? "" : which}
      {poll === undefined ? null : (
        <span class="age">{resting.value ? "paused" : `${age(now - poll.at)} ago`}</span>
      )}
    </a>
  );
}

/** Now, told anew each second while the tab is seen. */
function useClock(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => document.hidden || setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(now, polls.value.at(-1)?.at ?? 0);
}
