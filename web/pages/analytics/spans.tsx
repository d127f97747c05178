import { DayInput } from "../../components/form/day-input.tsx";
import { Icon } from "../../components/icon.tsx";
import { Menu } from "../../components/menu.tsx";
import { useAddress } from "../../lib/address.ts";
import { date, monthEnd, today } from "../../lib/format/date.ts";

export interface Spans {
  from: string;
  to: string;
  compare_from: string;
  compare_to: string;
}

const firstOf = (day: string) => `${day.slice(0, 7)}-01`;

/** The twelve months that ended last against the twelve before them, unless the address says otherwise. */
export function useSpans(): Spans {
  const address = useAddress();
  const day = (name: string, usual: string) => address.get(name) ?? usual;
  return {
    from: day("from_day", firstOf(monthEnd(today(), -12))),
    to: day("to_day", monthEnd(today(), -1)),
    compare_from: day("compare_from", firstOf(monthEnd(today(), -24))),
    compare_to: day("compare_to", monthEnd(today(), -13)),
  };
}

/** The two spans, to choose other days for. */
export function SpanInputs({ spans }: { spans: Spans }) {
  return (
    <div class="row no-print">
      <SpanMenu from={["from_day", spans.from]} to={["to_day", spans.to]} />
      <span class="soft">against</span>
      <SpanMenu from={["compare_from", spans.compare_from]} to={["compare_to", spans.compare_to]} />
    </div>
  );
}

type End = readonly [parameter: string, day: string];

function SpanMenu({ from, to }: { from: End; to: End }) {
  const address = useAddress();
  const put = (name: string) => (day: string | undefined) =>
    day !== undefined && address.change({ [name]: day }, true);
  return (
    <Menu
      label={
        <>
          <Icon name="calendar" />
          {date(from[1])} – {date(to[1])}
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
          <DayInput label="From" value={from[1]} set={put(from[0])} />
          <DayInput label="To (last day)" value={to[1]} set={put(to[0])} />
          <button type="submit" class="button small">
            Show
          </button>
        </form>
      )}
    </Menu>
  );
}
