import { setTimeout as sleep } from "node:timers/promises";
import { styleText } from "node:util";
import { CommandError } from "../support/command.ts";
import { ask, type Body } from "./ask.ts";
import type { HealthOptions } from "./options.ts";
import { outageLog } from "./outages.ts";

/** Polls `/health` until Ctrl-C, SIGTERM or `count` polls: a line each, changes marked, outages kept with their durations. */
export async function monitor({ api, count, intervalMs, json }: HealthOptions): Promise<boolean> {
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once("SIGINT", end).once("SIGTERM", end);
  const say = (line: string) => (json ? console.error(line) : console.log(line));
  const log = outageLog();
  let polls = 0;
  let states: Record<string, string> = {};
  const due = performance.now();
  while (!stop.signal.aborted && (count === undefined || polls < count)) {
    const before = states;
    const { latencies, ...found } = await poll({ api, signal: stop.signal });
    if (stop.signal.aborted) break;
    states = found.states;
    polls++;
    const now = Date.now();
    const time = new Date(now).toISOString();
    const shown = Object.entries(states).map(([name, state]) =>
      word(name, state, before[name], latencies[name]),
    );
    say(`${time.slice(0, 19)}Z  ${shown.join("  ")}`);
    for (const outage of log.note(states, now))
      say(styleText("green", `  ${outage.service} is back after ${seconds(outage.duration_ms)}`));
    if (polls === count) break;
    await sleep(Math.max(0, due + polls * intervalMs - performance.now()), undefined, {
      signal: stop.signal,
    }).catch(() => {});
  }
  process.off("SIGINT", end).off("SIGTERM", end);
  const outages = log.all(Date.now());
  if (json) console.log(JSON.stringify({ url: api.url, polls, states, outages }, null, 2));
  else {
    console.log(`\n${polls} polls, ${outages.length === 0 ? "no outage" : `${outages.length} outages`}`);
    for (const { service, state, since, until, duration_ms } of outages) {
      console.log(
        `  ${service} ${state} from ${since} ${until === null ? "until now" : `to ${until}`}, ${seconds(duration_ms)}`,
      );
    }
  }
  return states.overall === "healthy" || states.overall === "degraded";
}

/** What each service is; `overall: unreachable` where no answer came. */
async function poll({ api, signal }: Pick<HealthOptions, "api"> & { signal: AbortSignal }) {
  try {
    const { body, problems } = await Promise.race([ask(api, "/health"), aborted(signal)]);
    const {
      status,
      services = {},
      details = {},
    } = body as { status?: string; services?: Record<string, string>; details?: Body };
    const latencies = Object.fromEntries(
      Object.entries(details).map(([name, detail]) => [name, (detail as { latency_ms?: number }).latency_ms]),
    );
    const overall = problems.length === 0 && status !== undefined ? status : "unreadable";
    return { states: { overall, ...services } as Record<string, string>, latencies };
  } catch (error) {
    if (!(error instanceof CommandError) && !signal.aborted) throw error;
    return {
      states: { overall: "unreachable" } as Record<string, string>,
      latencies: {} as Record<string, number | undefined>,
    };
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  );
}

function word(
  name: string,
  state: string,
  before: string | undefined,
  latencyMs: number | undefined,
): string {
  const color =
    state === "healthy"
      ? "green"
      : state === "degraded"
        ? "yellow"
        : state === "not_configured"
          ? "gray"
          : "red";
  const time = latencyMs === undefined || state === "not_configured" ? "" : ` ${latencyMs} ms`;
  const changed = before !== undefined && before !== state;
  return changed
    ? styleText([color, "inverse"], `${name} ${before} → ${state}`) + time
    : `${name} ${styleText(color, state)}${time}`;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
