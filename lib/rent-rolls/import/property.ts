import type { Transaction } from "../../db/index.ts";
import { AppError, type Issue } from "../../errors.ts";
import { findLease, type ImportContext, placeLease } from "./lease.ts";
import { type MissingLease, missingLeases } from "./missing.ts";
import type { FoundProperty } from "./places.ts";
import { isVacant, type RollRow } from "./rows/columns.ts";
import { type Group, groupRows, type PlacedRow } from "./rows/groups.ts";
import { keepImport, readPlace } from "./rows/state.ts";
import { isResidential, placeTenant } from "./tenants.ts";
import { type Outcome, placeUnit } from "./units.ts";

export interface RollOptions {
  asOf: string;
  endMissing: boolean;
}

/** What became of a row: the first of stored, updated and present that holds for its unit, tenant or lease, or its faults. */
export type RowOutcome = { place: number; outcome: Outcome } | { place: number; issues: Issue[] };

/** Imports the rows of one property. What fails of a lease refuses its rows, and the others are stored. */
export async function importProperty(
  tx: Transaction,
  property: FoundProperty,
  rows: readonly { place: number; row: RollRow }[],
  { asOf, endMissing }: RollOptions,
  by: string,
): Promise<{ outcomes: RowOutcome[]; missing: MissingLease[] }> {
  const state = await readPlace(tx, property.id, asOf);
  if (state.newest !== null && state.newest > asOf) {
    const message = `The roll of ${state.newest} was imported already: an older one would rewrite the past.`;
    const issues = [{ pointer: "", code: "before_last_import", message }];
    return { outcomes: rows.map(({ place }) => ({ place, issues })), missing: [] };
  }
  const context: ImportContext = { tx, state, asOf, by, residential: isResidential(property) };
  const outcomes = new Map<number, RowOutcome>();
  const placed = await placeUnits(context, property, rows, outcomes);
  const listed = new Set<string>();
  for (const group of groupRows(placed.filter(({ row }) => !isVacant(row))))
    await importGroup(tx, context, property, group, { outcomes, listed });
  const missing = await missingLeases(context, property, listed, endMissing);
  await keepImport(tx, property.id, asOf, by);
  return { outcomes: [...outcomes.values()], missing };
}

async function placeUnits(
  context: ImportContext,
  property: FoundProperty,
  rows: readonly { place: number; row: RollRow }[],
  outcomes: Map<number, RowOutcome>,
): Promise<PlacedRow[]> {
  const seen = new Set<string>();
  const placed: PlacedRow[] = [];
  for (const { place, row } of rows) {
    const number = row.unit.toLowerCase();
    if (seen.has(number)) {
      const issues = [{ pointer: "/unit", code: "repeated", message: "The roll has this unit twice." }];
      outcomes.set(place, { place, issues });
      continue;
    }
    seen.add(number);
    const { unit, outcome } = await placeUnit(context.tx, property, context.state, row, context.by);
    outcomes.set(place, { place, outcome });
    placed.push({ place, row, unit });
  }
  return placed;
}

interface Progress {
  outcomes: Map<number, RowOutcome>;
  /** Ids of the leases that the roll lists. */
  listed: Set<string>;
}

async function importGroup(
  tx: Transaction,
  context: ImportContext,
  property: FoundProperty,
  group: Group,
  { outcomes, listed }: Progress,
): Promise<void> {
  const before = new Map(context.state.leases);
  try {
    await tx.savepoint(async (inner) => {
      const within = { ...context, tx: inner };
      const tenant = await placeTenant(inner, property, group.tenant, context.by);
      const outcome = await placeLease(within, group, tenant.id);
      const lease = findLease(within, { ...group, from: group.from ?? null }, tenant.id);
      if (lease !== undefined) listed.add(lease.id);
      for (const { place } of group.rows) addOutcome(outcomes, place, tenant.isNew ? "stored" : outcome);
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.issues.length === 0) throw error;
    context.state.leases = before;
    for (const { place } of group.rows) outcomes.set(place, { place, issues: error.issues.map(ofTheRoll) });
  }
}

const ranks: readonly Outcome[] = ["stored", "updated", "present"];

function addOutcome(outcomes: Map<number, RowOutcome>, place: number, outcome: Outcome): void {
  const before = outcomes.get(place);
  if (before === undefined || "issues" in before) return;
  const first = ranks.find((one) => one === before.outcome || one === outcome) ?? outcome;
  outcomes.set(place, { place, outcome: first });
}

const fields: Record<string, string> = {
  commencement_date: "lease_from",
  expiration_date: "lease_to",
  security_deposit: "deposit",
  move_in_on: "move_in",
  move_out_on: "move_out",
  spaces: "unit",
  charges: "rent",
  name: "tenant",
  tenant: "tenant",
};

/** A fault of a lease, at the column of the roll that it comes from. */
function ofTheRoll({ pointer = "", code, message }: Issue): Issue {
  const field = fields[pointer.split("/")[1] ?? ""];
  return { pointer: field === undefined ? "" : `/${field}`, code, message };
}
