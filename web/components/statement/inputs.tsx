import { useAddress } from "../../lib/address.ts";
import { date, monthEnd, today } from "../../lib/format/date.ts";
import { DayInput } from "../form/day-input.tsx";
import { Icon } from "../icon.tsx";
import { Segments } from "../layout/tabs.tsx";
import { Menu } from "../menu.tsx";

export interface StatementInputs {
  from: string;
  to: string;
  basis: string;
  compare: string;
  interval: string;
}

/** The twelve months that ended last, unless the address says otherwise. */
export function useStatementInputs(): StatementInputs {
  const address = useAddress();
  const end = monthEnd(today(), -1);
  const start = `${monthEnd(today(), -12).slice(0, 7)}-01`;
  return {
    from: address.get("from_day") ?? start,
    to: address.get("to_day") ?? end,
    basis: address.get("basis") ?? "accrual",
    compare: address.get("compare") ?? "prior_year",
    interval: address.get("interval") ?? "total",
  };
}

/** What the API is asked for. */
export function statementQuery({
  from,
  to,
  basis,
  compare,
  interval,
}: StatementInputs): Record<string, string> {
  return {
    from,
    to,
    basis,
    compare,
    ...(interval === "total" ? {} : { interval }),
  };
}

const bases = [
  { value: "accrual", label: "Accrual" },
  { value: "cash", label: "Cash" },
];
const compares = [
  { value: "prior_year", label: "Prior year" },
  { value: "budget", label: "Budget" },
  { value: "underwritten", label: "Underwritten" },
];
const intervals = [
  { value: "total", label: "Total" },
  { value: "year", label: "Years" },
  { value: "quarter", label: "Quarters" },
  { value: "month", label: "Months" },
];

export function InputBar({ inputs }: { inputs: StatementInputs }) {
  const address = useAddress();
  return (
    <div class="row no-print">
      <Menu
        label={
          <>
            <Icon name="calendar" />
            {date(inputs.from)} – {date(inputs.to)}
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
              label="From"
              value={inputs.from}
              set={(day) => day !== undefined && address.change({ from_day: day }, true)}
            />
            <DayInput
              label="To (last day)"
              value={inputs.to}
              set={(day) => day !== undefined && address.change({ to_day: day }, true)}
            />
            <button type="submit" class="button small">
              Show
            </button>
          </form>
        )}
      </Menu>
      <Segments label="Basis" parameter="basis" chosen={inputs.basis} choices={bases} />
      <Segments label="Compared with" parameter="compare" chosen={inputs.compare} choices={compares} />
      <Segments label="Interval" parameter="interval" chosen={inputs.interval} choices={intervals} />
    </div>
  );
}
