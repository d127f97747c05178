import { Banner } from "../../../components/feedback/banner.tsx";
import type { Issue, Problem } from "../../../lib/api/problem.ts";
import { addDays, date, daysBetween } from "../../../lib/format/date.ts";
import { count } from "../../../lib/format/number.ts";
import type { DraftWithLists } from "../../../lib/forms/list-draft.ts";
import { parseDate } from "../../../lib/parse/date.ts";
import { OverlapPicture } from "./overlap-picture.tsx";

/** Who is in the way of a lease, on which days, and the first day that is free. */
export function Overlap({ problem, draft }: { problem: Problem; draft: DraftWithLists }) {
  return problem.issues.map((issue) => <InTheWay key={issue.pointer} issue={issue} draft={draft} />);
}

function InTheWay({ issue, draft }: { issue: Issue; draft: DraftWithLists }) {
  const { unit_number: unit, lease_id: lease, tenant = "", from = "", to = null } = issue;
  const place = Number(/^\/spaces\/(\d+)/.exec(issue.pointer ?? "")?.[1] ?? 0);
  const space = draft.lists[0]?.rows.value[place];
  const start = parseDate(space?.texts.value.from ?? "");
  const free = to === null ? undefined : addDays(to, 1);
  const early = free === undefined || start === undefined ? undefined : daysBetween(start, free);
  const moveTo = (day: string) => {
    space?.set("from", date(day));
    const { commencement_date: begin = "" } = draft.texts.value;
    if (parseDate(begin) === start) draft.set("commencement_date", date(day));
  };
  return (
    <Banner
      tone="bad"
      actions={
        <>
          {free === undefined ? null : (
            <button type="button" class="button small" onClick={() => moveTo(free)}>
              Start {date(free)}
            </button>
          )}
          <a class="button small" href={`/app/leases/${lease}`}>
            Open that lease
          </a>
        </>
      }
    >
      <div role="alert">
        <strong>Unit {unit} is taken on some of these days.</strong>
        <p>
          {tenant} holds it from {date(from)} {to === null ? "on, without an end" : `to ${date(to)}`}.
          {start === undefined || early === undefined || early <= 0
            ? ""
            : ` Your space starts on ${date(start)}, ${count(early, "day")} too early.`}
        </p>
      </div>
      {start === undefined ? null : (
        <OverlapPicture
          holder={{ name: tenant, from, to }}
          mine={{ from: start, to: parseDate(draft.texts.value.expiration_date ?? "") ?? null }}
        />
      )}
    </Banner>
  );
}
