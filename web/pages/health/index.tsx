import { Icon } from "../../components/icon.tsx";
import { Page } from "../../components/layout/page.tsx";
import { pollNow } from "../../lib/health/poll.ts";
import { polls, servicesOf } from "../../lib/health/state.ts";
import { LastPolls } from "./last-polls.tsx";
import { ServiceCard } from "./service-card.tsx";
import { Summary } from "./summary.tsx";

export function HealthPage() {
  const all = polls.value;
  return (
    <Page
      title="Health"
      scope="Polled every 30 s, slower when this tab is hidden or a poll fails, and not at all ten minutes after the last input"
      actions={
        <button type="button" class="button" onClick={() => void pollNow()}>
          <Icon name="refresh" />
          Poll now
        </button>
      }
    >
      <Summary polls={all} />
      <div class="columns-2">
        {servicesOf(all).map((name) => (
          <ServiceCard key={name} name={name} polls={all} />
        ))}
      </div>
      <LastPolls polls={all} />
    </Page>
  );
}
