export interface Outage {
  service: string;
  /** The first state that was not good. */
  state: string;
  since: string;
  /** Null while it lasts. */
  until: string | null;
  duration_ms: number;
}

const good = new Set(["healthy", "not_configured"]);

/** Keeps from when to when each service was anything but healthy; times are those of the polls that saw it. */
export function outageLog() {
  const open = new Map<string, { state: string; from: number }>();
  const closed: Outage[] = [];
  const outage = (
    service: string,
    { state, from }: { state: string; from: number },
    to: number,
    over: boolean,
  ) => ({
    service,
    state,
    since: new Date(from).toISOString(),
    until: over ? new Date(to).toISOString() : null,
    duration_ms: to - from,
  });

  return {
    /** Takes one poll's states; the outages that it ended. A service that the poll says nothing of stays as it was. */
    note(states: Record<string, string>, now: number): Outage[] {
      const ended: Outage[] = [];
      for (const [service, state] of Object.entries(states)) {
        const running = open.get(service);
        if (!good.has(state)) open.set(service, running ?? { state, from: now });
        else if (running !== undefined) {
          open.delete(service);
          ended.push(outage(service, running, now, true));
        }
      }
      closed.push(...ended);
      return ended;
    },
    all(now: number): Outage[] {
      return [...closed, ...[...open].map(([service, running]) => outage(service, running, now, false))];
    },
  };
}
