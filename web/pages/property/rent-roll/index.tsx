import { Skeleton } from "../../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../../components/feedback/stale.tsx";
import { AsOf } from "../../../components/form/as-of.tsx";
import { Card } from "../../../components/layout/card.tsx";
import { FileButton } from "../../../components/list/csv-link.tsx";
import { useAddress } from "../../../lib/address.ts";
import { useWhole } from "../../../lib/api/use-whole.ts";
import type { TabProps } from "../tab-props.ts";
import { RentRollTable } from "./table.tsx";
import { type RentRollAnswer, RentRollNote, RentRollTotals } from "./totals.tsx";
import { Units } from "./units.tsx";

/** Who holds each unit on a day, past or future, and what it brings. */
export function RentRoll({ row }: TabProps) {
  const address = useAddress();
  const day = address.get("as_of");
  const answer = useWhole<RentRollAnswer>(`/properties/${row.id}/rent-roll`, { as_of: day });
  const roll = answer.data;
  return (
    <>
      <div class="row spread">
        <AsOf months={[-2, -1, 1, 7]} shown={roll?.as_of} />
        <FileButton
          path={`/properties/${row.id}/rent-roll`}
          query={day === undefined ? {} : { as_of: day }}
          name="rent-roll"
        />
      </div>
      <AnswerNote answer={answer} what="The rent roll could not load." />
      {roll === undefined ? (
        <Card>{answer.problem === undefined ? <Skeleton lines={8} of={answer} /> : null}</Card>
      ) : roll.data.length === 0 ? null : (
        <>
          <RentRollTotals totals={roll.totals} />
          <section class="card landscape">
            <RentRollTable roll={roll} />
          </section>
          <RentRollNote />
        </>
      )}
      <Units property={row.id} />
    </>
  );
}
