import { Banner } from "../../components/feedback/banner.tsx";
import { age, time } from "../../lib/format/date.ts";
import { overallOf, type Poll, plainName } from "../../lib/health/state.ts";

/** One sentence on the whole: what does not answer, since when, and what that means. */
export function Summary({ polls }: { polls: readonly Poll[] }) {
  const poll = polls.at(-1);
  if (poll === undefined) return <Banner tone="info">The first poll is under way.</Banner>;
  const state = overallOf(poll);
  if (state === "healthy") {
    return (
      <Banner tone="info">
        <strong>Healthy.</strong> Every service that is set up answers. Last poll at {time(poll.at)}.
      </Banner>
    );
  }
  const since = sinceWhen(polls, state);
  return (
    <Banner tone={state === "degraded" ? "warn" : "bad"}>
      <strong>{state === "degraded" ? "Degraded." : "Down."}</strong> {sentence(poll)}
      <p class="soft">
        Since {time(since)}, {age(Date.now() - since)}. Last poll at {time(poll.at)}.
      </p>
    </Banner>
  );
}

function sentence({ health }: Poll): string {
  if (health === undefined) return "The API does not answer. What is shown is the last that was read.";
  const failing = Object.entries(health.services)
    .filter(([, state]) => state !== "healthy" && state !== "not_configured")
    .map(([name]) => plainName(name).toLowerCase());
  const who = `The ${failing.join(" and the ")} ${failing.length === 1 ? "does" : "do"} not answer as it should.`;
  return health.status === "degraded"
    ? `${who} Pages work, and may be slower; the database is the only service that must be up.`
    : `${who} Pages show the last that was read.`;
}

/** When the state of now began, as far as this tab knows. */
function sinceWhen(polls: readonly Poll[], state: string): number {
  let since = polls.at(-1)?.at ?? Date.now();
  for (const poll of polls.toReversed()) {
    if (overallOf(poll) !== state) break;
    since = poll.at;
  }
  return since;
}
