import { FieldInput } from "../../components/form/field-input.tsx";
import { ListInput } from "../../components/form/list-input.tsx";
import { Card } from "../../components/layout/card.tsx";
import { useUrl } from "../../lib/api/use-answer.ts";
import type { Field } from "../../lib/fields/field.ts";
import { leaseFields } from "../../lib/fields/leases.ts";
import type { DraftWithLists } from "../../lib/forms/list-draft.ts";
import { parseDate } from "../../lib/parse/date.ts";

const fixed = new Set(["property_id", "tenant_id"]);
const usual = leaseFields.filter(
  ({ name }) =>
    !["reference", "external_ref", "move_in_on", "move_out_on", "notice_given_on", "signed_on"].includes(
      name,
    ),
);
const others = leaseFields.filter((field) => !usual.includes(field));

/** A lease as fields: parties and term, spaces, charges, options. The parties are fixed once it is stored. */
export function LeaseForm({ draft, stored }: { draft: DraftWithLists; stored: boolean }) {
  const [spaces, charges, options] = draft.lists;
  const { property_id: property = "", commencement_date: start = "" } = draft.texts.value;
  const units = useUrl<{ data: unknown[] }>(
    property === "" ? undefined : `/units?property_id=${property}&limit=1`,
  );
  const adapt = (field: Field): Field =>
    field.name === "unit_id" && property !== "" ? { ...field, among: { property_id: property } } : field;
  return (
    <>
      <Card title="Parties and term">
        <div class="fields">
          {usual.map((field) => (
            <FieldInput
              key={field.name}
              field={stored && fixed.has(field.name) ? { ...field, readOnly: true } : field}
              draft={draft}
            />
          ))}
        </div>
      </Card>
      {spaces === undefined ? null : (
        <ListInput
          list={spaces}
          begin={() => ({ from: parseDate(start) })}
          adapt={adapt}
          empty="Add each unit that the lease lets."
        >
          {units.data?.data.length === 0 ? (
            <p class="soft">
              This property has no units yet.{" "}
              <a href={`/app/properties/${property}?tab=rent-roll`}>Add them</a>
            </p>
          ) : null}
        </ListInput>
      )}
      {charges === undefined ? null : (
        <ListInput
          list={charges}
          begin={() => ({ kind: "base_rent", basis: "per_month", from: parseDate(start) })}
          adapt={adapt}
          empty="Add the base rent and what else is due. Free rent and steps are rows too."
        />
      )}
      {options === undefined ? null : (
        <ListInput
          list={options}
          begin={() => ({ kind: "renewal", status: "open" })}
          empty="Options to renew, to end early and the like."
        />
      )}
      <Card title="More">
        <div class="fields">
          {others.map((field) => (
            <FieldInput key={field.name} field={field} draft={draft} />
          ))}
        </div>
      </Card>
    </>
  );
}
