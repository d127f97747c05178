import type { Issue } from "../errors.ts";

interface Term {
  from: string;
  to: string | null;
}

interface SpaceRow extends Term {
  unit_id: string;
}

interface ChargeRow extends Term {
  kind: string;
  unit_id: string | null;
  basis: string;
  amount: number;
  escalation: { type: string; value: number } | null;
}

interface LeaseRow {
  status: string;
  terminated_on: string | null;
  spaces: readonly SpaceRow[];
  charges: readonly ChargeRow[];
}

type LeaseChange = { row: LeaseRow };

/** Both ends are included; an open term has no last day. */
const ordered = ({ from, to }: Term) => to === null || to >= from;

const overlap = (one: Term, other: Term) =>
  ordered(one) &&
  ordered(other) &&
  (one.to === null || one.to >= other.from) &&
  (other.to === null || other.to >= one.from);

/** A lease has a day of termination exactly when it is terminated. */
export function terminationFits({ row: { status, terminated_on } }: LeaseChange): Issue[] {
  if ((status === "terminated") === (terminated_on !== null)) return [];
  return status === "terminated"
    ? [{ pointer: "/terminated_on", code: "required", message: "Must be given for a terminated lease." }]
    : [{ pointer: "/terminated_on", code: "not_terminated", message: "Is for a terminated lease alone." }];
}

/** No term ends before it begins. */
export function orderedTerms({ row }: LeaseChange): Issue[] {
  return (["spaces", "charges"] as const).flatMap((name) =>
    row[name].flatMap(({ from, to }, index): Issue[] =>
      ordered({ from, to })
        ? []
        : [
            {
              pointer: `/${name}/${index}/to`,
              code: "out_of_order",
              message: "Must not be before from.",
            },
          ],
    ),
  );
}

/** A lease names a unit once a day. */
export function spacesApart({ row: { spaces } }: LeaseChange): Issue[] {
  return spaces.flatMap((space, index) => {
    const earlier = spaces
      .slice(0, index)
      .findIndex((other) => other.unit_id === space.unit_id && overlap(other, space));
    if (earlier === -1) return [];
    const message = `Is named on the same days in spaces ${earlier}.`;
    return [{ pointer: `/spaces/${index}/unit_id`, code: "repeated", message }];
  });
}

/** What a charge alone has to fulfill. */
export function wellFormedCharges({ row: { charges } }: LeaseChange): Issue[] {
  return charges.flatMap(({ kind, basis, amount, escalation }, index): Issue[] => {
    const at = `/charges/${index}`;
    const issues: Issue[] = [];
    if (kind === "abatement" && amount === 0)
      issues.push({ pointer: `${at}/amount`, code: "out_of_range", message: "Must be above 0." });
    if (basis === "one_time" && escalation !== null)
      issues.push({
        pointer: `${at}/escalation`,
        code: "not_allowed",
        message: "What is due once cannot rise.",
      });
    if (escalation?.type === "fixed_percent" && escalation.value <= -100)
      issues.push({
        pointer: `${at}/escalation/value`,
        code: "out_of_range",
        message: "Must be above -100.",
      });
    return issues;
  });
}

/** There is one base rent a day for the lease, and one for each unit that has its own. */
export function oneBaseRent({ row: { charges } }: LeaseChange): Issue[] {
  return charges.flatMap((charge, index) => {
    if (charge.kind !== "base_rent") return [];
    const earlier = charges
      .slice(0, index)
      .findIndex(
        (other) => other.kind === "base_rent" && other.unit_id === charge.unit_id && overlap(other, charge),
      );
    if (earlier === -1) return [];
    const message = `There is a base rent on the same days in charges ${earlier}.`;
    return [{ pointer: `/charges/${index}`, code: "conflict", message }];
  });
}
