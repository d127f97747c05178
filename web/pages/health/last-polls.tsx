import { Card } from "../../components/layout/card.tsx";
import { Severity } from "../../components/severity.tsx";
import { timeSeconds } from "../../lib/format/date.ts";
import { overallOf, type Poll, plainName, type ServiceName, servicesOf } from "../../lib/health/state.ts";
import { milliseconds } from "./service-card.tsx";

const shown = 12;

export function LastPolls({ polls }: { polls: readonly Poll[] }) {
  const last = polls.at(-1)?.health?.services;
  const services = servicesOf(polls).filter((name) => last?.[name] !== "not_configured");
  return (
    <Card title="Last polls" aside="kept in this tab only" bare>
      <section class="scroller" tabIndex={0} aria-label="Last polls">
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Overall</th>
              {services.map((name) => (
                <th key={name} scope="col" class="number">
                  {plainName(name)}
                </th>
              ))}
              <th scope="col" class="number">
                Answered in
              </th>
            </tr>
          </thead>
          <tbody>
            {polls
              .slice(-shown)
              .toReversed()
              .map((poll) => (
                <tr key={poll.at}>
                  <th scope="row">{timeSeconds(poll.at)}</th>
                  <td>
                    <Overall poll={poll} />
                  </td>
                  {services.map((name) => (
                    <Latency key={name} poll={poll} name={name} />
                  ))}
                  <td class="number">{poll.health === undefined ? "no answer" : milliseconds(poll.took)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

function Overall({ poll }: { poll: Poll }) {
  const state = overallOf(poll);
  if (state === "healthy") return "Healthy";
  return (
    <Severity
      name={state === "degraded" ? "warning" : "critical"}
      text={state === "degraded" ? "Degraded" : "Down"}
    />
  );
}

function Latency({ poll, name }: { poll: Poll; name: ServiceName }) {
  const state = poll.health?.services[name];
  if (state === "not_configured") return <td class="number soft">not set</td>;
  if (state === undefined || state === "unhealthy") return <td class="number bad">no answer</td>;
  return <td class="number">{milliseconds(poll.health?.details[name]?.latency_ms ?? 0)}</td>;
}
