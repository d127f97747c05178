import { styleText } from "node:util";
import { serviceNames } from "../../lib/health/services.ts";
import { type Answer, ask, type Body, endpoints } from "./ask.ts";
import type { HealthOptions } from "./options.ts";

interface Line {
  path: string;
  state: string;
  /** HTTP statuses that came. */
  statuses: number[];
  /** Milliseconds until the whole answer was there, over all calls. */
  http: Percentiles;
  /** The service's own latency in milliseconds, over the measurements that the calls saw. */
  service: Percentiles | undefined;
  measurements: number;
  said: Body;
  problems: string[];
}

interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

const envelope = new Set([
  "success",
  "service",
  "status",
  "latency_ms",
  "checked_at",
  "age_ms",
  "timestamp",
  "services",
  "details",
]);

/** Calls each endpoint `count` times and tells how long it took, and what each service said. */
export async function detailed({ api, count = 10, json }: HealthOptions): Promise<boolean> {
  const lines: Line[] = [];
  for (const { path } of endpoints) {
    const answers: Answer[] = [];
    for (let call = 0; call < count; call++) answers.push(await ask(api, path));
    lines.push(summary(path, answers));
  }
  const whole = lines[0];
  const healthy =
    (whole?.state === "healthy" || whole?.state === "degraded") &&
    lines.every((line) => line.problems.length === 0);
  if (json) console.log(JSON.stringify({ url: api.url, calls: count, healthy, endpoints: lines }, null, 2));
  else print(api.url, count, lines);
  return healthy;
}

function summary(path: string, answers: Answer[]): Line {
  const body = answers.at(-1)?.body ?? {};
  const isService = serviceNames.some((name) => path.endsWith(`/${name}`));
  const measured = new Map(
    answers.map(({ body }) => [`${body.checked_at} ${body.latency_ms}`, Number(body.latency_ms)]),
  );
  return {
    path,
    state: String(body.status),
    statuses: [...new Set(answers.map(({ status }) => status))],
    http: percentiles(answers.map(({ ms }) => ms)),
    service: isService ? percentiles([...measured.values()]) : undefined,
    measurements: isService ? measured.size : 0,
    said: Object.fromEntries(Object.entries(body).filter(([name]) => !envelope.has(name))),
    problems: [...new Set(answers.flatMap(({ problems }) => problems))],
  };
}

/** By nearest rank. */
function percentiles(values: number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

function print(url: string, count: number, lines: Line[]): void {
  const times = ({ p50, p95, p99, max }: Percentiles) =>
    [p50, p95, p99, max].map((ms) => ms.toFixed(1).padStart(7)).join(" ");
  console.log(`${url}, ${count} calls each, milliseconds`);
  console.log(
    `${"endpoint".padEnd(17)} ${"state".padEnd(15)} HTTP ${"p50     p95     p99     max".padStart(31)}   service`,
  );
  for (const { path, state, statuses, http, service, said, problems } of lines) {
    const color =
      state === "healthy" ? "green" : state === "degraded" || state === "not_configured" ? "yellow" : "red";
    const own = service === undefined ? "" : `${service.p50.toFixed(1)} (max ${service.max.toFixed(1)})`;
    console.log(
      `${path.padEnd(17)} ${styleText(color, state.padEnd(15))} ${statuses.join("/")}  ${times(http)}   ${own}`,
    );
    for (const [name, value] of Object.entries(said)) console.log(`    ${name}: ${JSON.stringify(value)}`);
    for (const problem of problems) console.log(styleText("red", `    ✗ ${problem}`));
  }
}
