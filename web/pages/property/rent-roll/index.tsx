import { Skeleton } from "../../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../../components/feedback/stale.tsx";
import { AsOf } from "../../../components/form/as-of.tsx";
import { Card } from "../../../components/layout/card.tsx";
import { FileButton } from "../../../components/list/csv-link.tsx";
import { useAddress } from "../../../lib/address.ts";
import { useAnswer } from "../../../lib/api/use-answer.ts";
import type { TabProps } from "../tabs.tsx";
import { RentRollTable } from "./table.tsx";
import { RentRollTotals } from "./totals.tsx";
import { Units } from "./units.tsx";

/** Who holds each unit on a day, past or future, and what it brings. */
export function RentRoll({ row }: TabProps) {
  const address = useAddress();
  const day = address.get("as_of");
  const answer = useAnswer("/properties/{id}/rent-roll", { id: row.id }, { as_of: day, limit: "200" });
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
          <p class="soft small">
            Money is per month. Base rent is net of free rent. Recoveries are cam, tax, insurance and
            utilities. Loss is market less base rent, not counted where vacant.
          </p>
        </>
      )}
      <Units property={row.id} />
    </>
  );
}
