import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../components/feedback/stale.tsx";
import { AsOf } from "../../components/form/as-of.tsx";
import { Card } from "../../components/layout/card.tsx";
import { FileButton } from "../../components/list/csv-link.tsx";
import { Pager } from "../../components/list/pager.tsx";
import { useAddress } from "../../lib/address.ts";
import { useAnswer } from "../../lib/api/use-answer.ts";
import { useNames } from "../../lib/names.ts";
import { RentRollTable } from "../property/rent-roll/table.tsx";
import { RentRollNote, RentRollTotals } from "../property/rent-roll/totals.tsx";

/** As many as a page of JSON has at most; the file has them all. */
const listed = "200";

/** Who holds each unit of the portfolio on a day, and what it brings: sums over the whole, rows page by page. */
export function PortfolioRentRoll() {
  const address = useAddress();
  const day = address.get("as_of");
  const answer = useAnswer(
    "/reports/rent-roll",
    {},
    { as_of: day, limit: listed, cursor: address.get("cursor") },
  );
  const roll = answer.data;
  const nameOf = useNames("properties", roll?.data.map((row) => row.property_id) ?? []);
  const rows = (roll?.data ?? []).map((row) => ({ ...row, property_name: nameOf(row.property_id) }));
  return (
    <>
      <div class="row spread">
        <AsOf months={[-2, -1, 1, 7]} shown={roll?.as_of} />
        <FileButton
          path="/reports/rent-roll"
          query={day === undefined ? {} : { as_of: day }}
          name="portfolio-rent-roll"
        />
      </div>
      <AnswerNote answer={answer} what="The rent roll could not load." />
      {roll === undefined ? (
        <Card>{answer.problem === undefined ? <Skeleton lines={12} of={answer} /> : null}</Card>
      ) : roll.totals.units === 0 ? (
        <Card>
          <div class="empty">
            <strong>No units on this day.</strong>
            <p class="lead">A rent roll is made from units and the leases that hold them.</p>
            <a class="button small" href="/app/import?collection=rent-rolls">
              Import a rent roll
            </a>
          </div>
        </Card>
      ) : (
        <>
          <RentRollTotals totals={roll.totals} />
          <section class="card landscape">
            <RentRollTable
              roll={{ ...roll, data: rows }}
              beside={{
                name: "property",
                label: "Property",
                cell: ({ property_id: id, property_name: name }) => (
                  <a href={`/app/properties/${id}?tab=rent-roll`}>{name ?? "…"}</a>
                ),
              }}
            />
            <Pager shown={roll.data.length} total={roll.totals.units} next={roll.page.next_cursor} />
          </section>
          <RentRollNote />
        </>
      )}
    </>
  );
}
