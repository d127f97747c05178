import { type Queries, sql } from "../../db/index.ts";
import type { Issue } from "../../errors.ts";
import { isUuid } from "../../uuid.ts";
import type { RollRow } from "./rows/columns.ts";

export interface FoundProperty {
  id: string;
  name: string;
  address: string;
  city: string;
  state: string;
  property_type: string;
}

/** Finds the property of a row; undefined, with an issue, where there is none or more than one. */
export type FindProperty = (row: RollRow) => FoundProperty | Issue;

/** Looks up all properties that the rows name, by id or by name. Without a name it is the one that the request names. */
export async function propertiesOf(
  queries: Pick<Queries, "fetchAll">,
  rows: readonly RollRow[],
  propertyId: string | undefined,
): Promise<FindProperty> {
  const names = [...new Set(rows.map(({ property }) => property?.toLowerCase() ?? ""))];
  const ids = [...names, propertyId ?? ""].filter(isUuid);
  const found = await queries.fetchAll<FoundProperty>(
    sql`select id, name, address, city, state, property_type from properties
      where lower(name) = any (${names}::text[]) or id = any (${ids}::uuid[])`,
  );
  return (row) => {
    const name = row.property?.toLowerCase();
    if (name === undefined && propertyId === undefined) return noPropertyIssue;
    const named = found.filter((one) => one.id === (name ?? propertyId) || one.name.toLowerCase() === name);
    const fitting = named.length > 1 ? named.filter((one) => sameAddress(row, one)) : named;
    const [one, ...others] = fitting;
    if (one !== undefined && others.length === 0) return one;
    return named.length === 0
      ? unknownIssue(row.property ?? propertyId ?? "")
      : ambiguousIssue(row.property ?? "");
  };
}

const sameText = (given: string | null, stored: string) =>
  given === null || given.toLowerCase() === stored.toLowerCase();

const sameAddress = ({ address, city, state }: RollRow, property: FoundProperty) =>
  sameText(address, property.address) && sameText(city, property.city) && sameText(state, property.state);

const noPropertyIssue: Issue = {
  pointer: "/property",
  code: "required",
  message: "Must be given, or the request must name the property.",
};
const unknownIssue = (name: string): Issue => ({
  pointer: "/property",
  code: "unknown_reference",
  message: `There is no property ${name}.`,
});
const ambiguousIssue = (name: string): Issue => ({
  pointer: "/property",
  code: "ambiguous_reference",
  message: `There is more than one property ${name}, and the address does not tell which.`,
});
