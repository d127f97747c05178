import type { ComponentChildren } from "preact";
import { Facts } from "../../components/layout/card.tsx";
import { HealthMark } from "../../components/shell/health-mark.tsx";
import { words } from "../../lib/fields/field.ts";
import { age, time } from "../../lib/format/date.ts";
import { decimal, unknown } from "../../lib/format/number.ts";
import { type Health, type Poll, plainName, type ServiceName } from "../../lib/health/state.ts";
import { Sparkline } from "./sparkline.tsx";

const kinds: Readonly<Record<string, string>> = {
  database: "Postgres, must be up",
  redis: "Redis, optional",
  minio: "S3, optional",
  ollama: "Ollama, optional",
};
const tones = {
  healthy: "ok",
  degraded: "warn",
  resuming: "warn",
  unhealthy: "bad",
  not_configured: "",
} as const;
const meanings = {
  resuming: "It was asleep and is waking. Wait some seconds.",
  not_configured: "No address is set. Nothing depends on it.",
} as const;

type Detail = NonNullable<Health["details"][ServiceName]>;
type State = keyof typeof tones;

export const milliseconds = (value: number) => `${decimal(value, value < 10 ? 1 : 0)} ms`;

export function ServiceCard({ name, polls }: { name: ServiceName; polls: readonly Poll[] }) {
  const poll = polls.at(-1);
  const state: State = poll?.health?.services[name] ?? "unhealthy";
  const detail = poll?.health?.details[name];
  const answers = state === "healthy" || state === "degraded" || state === "resuming";
  return (
    <section class="card">
      <header>
        <h2 class="row">
          <HealthMark state={state} />
          {plainName(name)}
          <span class="soft small">{kinds[name] ?? "optional"}</span>
        </h2>
        <span class={`pill ${tones[state]}`}>{words(state)}</span>
      </header>
      <div class="body stack">
        <div class="row spread">
          <div>
            <p class="latency">
              {answers && detail !== undefined ? milliseconds(detail.latency_ms) : unknown}
            </p>
            <p class="soft small">
              {state === "not_configured" || poll === undefined
                ? "never polled"
                : `${age(Date.now() - poll.at)} ago`}
            </p>
          </div>
          {state === "not_configured" ? null : <Sparkline name={name} polls={polls} />}
        </div>
        <Facts of={factsOf(name, state, detail, polls)} />
      </div>
    </section>
  );
}

type Fact = readonly [string, ComponentChildren];

function factsOf(
  name: ServiceName,
  state: State,
  detail: Detail | undefined,
  polls: readonly Poll[],
): Fact[] {
  const facts: Fact[] = [];
  if (state === "resuming" || state === "not_configured") facts.push(["Means", meanings[state]]);
  if (detail?.error_class !== undefined) facts.push(["Reason", words(detail.error_class).toLowerCase()]);
  if (detail?.hint !== undefined) facts.push(["What to do", detail.hint]);
  if (detail !== undefined && "pool" in detail && detail.pool !== undefined) {
    const { active, max, waiting } = detail.pool;
    facts.push(["Pool", `${active} busy of ${max}, ${waiting} waiting`]);
  }
  if (detail !== undefined && "schema" in detail && detail.schema !== undefined) {
    facts.push(["Schema", detail.schema === "current" ? "up to date" : detail.schema]);
  }
  if (detail !== undefined && "server_version" in detail && detail.server_version !== undefined) {
    facts.push(["Version", `Postgres ${detail.server_version}`]);
  }
  const good = polls.findLast(({ health }) => health?.services[name] === "healthy");
  if (good !== undefined && state !== "healthy") facts.push(["Last good", time(good.at)]);
  return facts;
}
