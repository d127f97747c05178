import { useState } from "preact/hooks";
import { Confirm } from "../../../components/feedback/confirm.tsx";
import { DayInput } from "../../../components/form/day-input.tsx";
import type { Problem } from "../../../lib/api/problem.ts";
import { addDays, date, today } from "../../../lib/format/date.ts";
import type { Lease } from "../lease.ts";

interface RenewProps {
  row: Lease;
  name: string;
  problem: Problem | undefined;
  close(): void;
  act(changes: { commencement_date: string; expiration_date: string }): Promise<void>;
}

export function RenewDialog({ row, name, problem, close, act }: RenewProps) {
  const [from, setFrom] = useState<string | undefined>(addDays(row.expiration_date ?? today(), 1));
  const [to, setTo] = useState<string>();
  return (
    <Confirm
      title={`Renew the lease of ${name}?`}
      verb="Renew"
      ready={from !== undefined && to !== undefined && from <= to}
      problem={problem}
      close={close}
      act={async () => {
        if (from !== undefined && to !== undefined)
          await act({ commencement_date: from, expiration_date: to });
      }}
    >
      <DayInput label="From" value={from} set={setFrom} />
      <DayInput label="To (last day)" value={to} set={setTo} />
      <p class="soft">
        {from === undefined || to === undefined
          ? "Write the first and the last day of the new term."
          : `A new draft from ${date(from)} to ${date(to)}, with the spaces and charges of this lease. This lease stays as it is.`}
      </p>
    </Confirm>
  );
}
