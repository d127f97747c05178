import { useState } from "preact/hooks";
import { Confirm } from "../../components/feedback/confirm.tsx";
import { DayInput } from "../../components/form/day-input.tsx";
import { useAddress } from "../../lib/address.ts";
import { refresh } from "../../lib/api/answers.ts";
import type { Problem } from "../../lib/api/problem.ts";
import { newKey, post } from "../../lib/api/write.ts";
import { date, today } from "../../lib/format/date.ts";
import { cents } from "../../lib/format/money.ts";
import { tell } from "../../lib/toast.ts";
import type { Transaction } from "./config.tsx";

/** Posts the opposite of a line, once, after saying what it will be. */
export function ReverseButton({ row }: { row: Transaction }) {
  const address = useAddress();
  const [open, setOpen] = useState(false);
  const [key] = useState(newKey);
  const [day, setDay] = useState<string | undefined>(today());
  const [problem, setProblem] = useState<Problem>();
  const act = async () => {
    const written = await post<Transaction>(`/transactions/${row.id}/reverse`, { accrued_on: day }, key);
    if (!written.ok) return setProblem(written.problem);
    refresh("/transactions", "/properties", "/analytics", "/reports", "/alerts");
    tell("The opposite line is posted.");
    setOpen(false);
    address.go(`/app/transactions/${written.row.id}`);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        Reverse
      </button>
      {open ? (
        <Confirm
          title="Reverse this line?"
          verb="Reverse"
          danger
          ready={day !== undefined}
          problem={problem}
          close={() => setOpen(false)}
          act={act}
        >
          <DayInput label="Belongs to" value={day} set={setDay} />
          <p class="soft">
            {day === undefined
              ? "Write the day that the opposite line belongs to."
              : `A line of ${cents(-row.amount)} on ${date(day)} is added. Both stay in the ledger, and this cannot be done twice.`}
          </p>
        </Confirm>
      ) : null}
    </>
  );
}
