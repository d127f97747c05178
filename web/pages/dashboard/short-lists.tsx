import type { ComponentChildren } from "preact";
import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { Card } from "../../components/layout/card.tsx";
import { addressOf, type Parameters } from "../../lib/api/paths.ts";
import { type Shown, useUrl } from "../../lib/api/use-answer.ts";
import { date, today } from "../../lib/format/date.ts";
import { shortMoney } from "../../lib/format/money.ts";
import { percent, unknown } from "../../lib/format/number.ts";
import type { Lease } from "../leases/lease.ts";
import { useLeaseNames } from "../leases/names.tsx";
import type { PropertyRow } from "../properties/row.ts";

const listed = "4";
const held = "active,inactive,under_renovation";

/** What falls due next, and where the portfolio is large or empty: each a short list with a link to the whole. */
export function ShortLists() {
  return (
    <div class="columns-2">
      <Loans />
      <LeasesEnding />
      <Properties
        title="Largest by value"
        query={{ status: held, sort: "-current_value", "current_value[gt]": "0" }}
        shown={({ current_value: value }) => (value === null ? unknown : shortMoney(value))}
      />
      <Properties
        title="Least occupied"
        query={{ status: held, sort: "occupancy_rate", "occupancy_rate[lt]": "100" }}
        shown={({ occupancy_rate: rate }) => (rate === null ? unknown : percent(rate))}
      />
    </div>
  );
}

function Loans() {
  return (
    <Properties
      title="Loans that mature next"
      query={{ status: held, sort: "loan_maturity_date", "loan_maturity_date[gte]": today() }}
      shown={({ loan_maturity_date: day, loan_balance: balance }) =>
        `${balance === null ? "" : `${shortMoney(balance)}, `}${day === null ? unknown : date(day)}`
      }
    />
  );
}

interface PropertiesProps {
  title: string;
  query: Parameters;
  shown(row: PropertyRow): string;
}

function Properties({ title, query, shown }: PropertiesProps) {
  const answer = useUrl<{ data: PropertyRow[] }>(addressOf("/properties", {}, { ...query, limit: listed }));
  const { sort, ...filters } = query;
  return (
    <ShortList
      title={title}
      all={addressOf("/app/properties", {}, { ...filters, ...(sort === "-current_value" ? {} : { sort }) })}
      answer={answer}
      rows={answer.data?.data.map((row) => ({
        id: row.id,
        href: `/app/properties/${row.id}`,
        name: row.name,
        second: `${row.city}, ${row.state}`,
        aside: shown(row),
      }))}
    />
  );
}

function LeasesEnding() {
  const query = { state: "active", sort: "expiration_date", "expiration_date[gte]": today() };
  const answer = useUrl<{ data: Lease[] }>(addressOf("/leases", {}, { ...query, limit: listed }));
  const names = useLeaseNames(answer.data?.data ?? []);
  return (
    <ShortList
      title="Leases that end next"
      all={addressOf("/app/leases", {}, { state: "active" })}
      answer={answer}
      rows={answer.data?.data.map((row) => ({
        id: row.id,
        href: `/app/leases/${row.id}`,
        name: names.tenant(row.tenant_id) ?? "…",
        second: names.property(row.property_id) ?? "…",
        aside: row.expiration_date === null ? "open" : date(row.expiration_date),
      }))}
    />
  );
}

interface ShortListProps {
  title: string;
  all: string;
  answer: Shown<unknown>;
  rows: { id: string; href: string; name: string; second: string; aside: ComponentChildren }[] | undefined;
}

function ShortList({ title, all, answer, rows }: ShortListProps) {
  return (
    <Card title={title} bare aside={<a href={all}>All</a>}>
      <AnswerNote answer={answer} what="This list could not load." />
      {rows === undefined ? (
        <div class="body">{answer.problem === undefined ? <Skeleton lines={6} of={answer} /> : null}</div>
      ) : rows.length === 0 ? (
        <p class="body soft">None.</p>
      ) : (
        <ul class="rows">
          {rows.map(({ id, href, name, second, aside }) => (
            <li key={id}>
              <div>
                <a class="title" href={href}>
                  {name}
                </a>
                <span class="second">{second}</span>
              </div>
              <div class="aside">{aside}</div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
