import { useState } from "preact/hooks";
import { Confirm } from "../../../components/feedback/confirm.tsx";
import { DayInput } from "../../../components/form/day-input.tsx";
import type { Problem } from "../../../lib/api/problem.ts";
import { addDays, date, today } from "../../../lib/format/date.ts";

interface TerminateProps {
  name: string;
  problem: Problem | undefined;
  close(): void;
  act(day: string): Promise<void>;
}

export function TerminateDialog({ name, problem, close, act }: TerminateProps) {
  const [day, setDay] = useState<string | undefined>(today());
  return (
    <Confirm
      title={`Terminate the lease of ${name}?`}
      verb="Terminate"
      danger
      ready={day !== undefined}
      problem={problem}
      close={close}
      act={async () => {
        if (day !== undefined) await act(day);
      }}
    >
      <DayInput label="Last day held" value={day} set={setDay} />
      <p class="soft">
        {day === undefined
          ? "Write the last day on which the space is held."
          : `The space is held to ${date(day)} and free from ${date(addDays(day, 1))}. Charges end with it.`}
      </p>
    </Confirm>
  );
}
