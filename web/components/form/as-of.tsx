import { useAddress } from "../../lib/address.ts";
import { date, monthEnd, today } from "../../lib/format/date.ts";
import { Icon } from "../icon.tsx";
import { Menu } from "../menu.tsx";
import { DayInput } from "./day-input.tsx";

interface AsOfProps {
  /** Month ends around today to choose at once, such as −2, −1, 1. */
  months?: readonly number[];
  /** The day that the answer is of, where the address names none. */
  shown?: string | undefined;
}

/** The day that the figures are of: in the address, and left out of it for today. */
export function AsOf({ months = [], shown }: AsOfProps) {
  const address = useAddress();
  const chosen = address.get("as_of");
  const day = chosen ?? shown ?? today();
  const quick = months.map((by) => monthEnd(today(), by));
  const before = quick.filter((one) => one < today());
  const after = quick.filter((one) => one >= today());
  return (
    <span class="row">
      <Menu
        label={
          <>
            <Icon name="calendar" />
            As of {date(day)}
          </>
        }
      >
        {(close) => (
          <form
            class="filter-form"
            onSubmit={(event) => {
              event.preventDefault();
              close();
            }}
          >
            <DayInput
              label="As of"
              value={day}
              set={(next) =>
                next !== undefined && address.change({ as_of: next === today() ? undefined : next }, true)
              }
            />
            <button type="submit" class="button small">
              Show
            </button>
          </form>
        )}
      </Menu>
      {months.length === 0 ? null : (
        <nav class="segments only-wide" aria-label="Days">
          {[...before, undefined, ...after].map((one) => (
            <a
              key={one ?? "today"}
              href={address.with({ as_of: one })}
              aria-current={one === chosen ? "true" : undefined}
            >
              {one === undefined ? "Today" : date(one).replace(/, \d{4}$/, "")}
            </a>
          ))}
        </nav>
      )}
    </span>
  );
}
