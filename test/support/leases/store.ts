import { randomUUID } from "node:crypto";
import { fetchVal, type Queries, sql, withTransaction } from "../../../lib/db/index.ts";
import { tower } from "../properties.ts";

type Values = Record<string, unknown>;

/** A row straight into its table, by whom the tests are; its id. */
async function store(queries: Pick<Queries, "fetchVal">, table: string, values: Values): Promise<string> {
  const row = { ...values, created_by: "tester", updated_by: "tester" };
  const names = sql.join(Object.keys(row).map(sql.id), ", ");
  const bound = sql.join(
    Object.values(row).map((value) => sql`${value ?? null}`),
    ", ",
  );
  return (
    (await queries.fetchVal<string>(
      sql`insert into ${sql.id(table)} (${names}) values (${bound}) returning id`,
    )) ?? ""
  );
}

export const storeProperty = (values: Values = {}) =>
  store({ fetchVal }, "properties", { ...tower, name: randomUUID(), ...values });

export const storeTenant = (name: string, values: Values = {}) =>
  store({ fetchVal }, "tenants", { kind: "company", name, ...values });

export const storeUnit = (property: string, number: string, values: Values = {}) =>
  store({ fetchVal }, "units", { property_id: property, number, use_type: "office", ...values });

export interface Space {
  unit_id: string;
  from: string;
  to?: string;
  leased_sqft?: number;
}

export interface Charge {
  kind?: string;
  from: string;
  to?: string;
  basis?: string;
  amount: number;
  unit_id?: string;
  escalation?: { type: string; value: number; every_months: number };
}

export interface LeaseLists {
  spaces?: readonly Space[];
  charges?: readonly Charge[];
  options?: readonly Values[];
}

/** The days from one to another, both included, as Postgres writes them. */
const days = (from: string, to?: string) => (to === undefined ? `[${from},)` : `[${from},${to}]`);

/** A signed lease with its lists, straight into the tables, in one transaction; its id. */
export async function storeLease(
  property: string,
  tenant: string,
  values: Values & { commencement_date: string },
  { spaces = [], charges = [], options = [] }: LeaseLists = {},
): Promise<string> {
  return withTransaction(async (tx) => {
    const lease = await store(tx, "leases", {
      property_id: property,
      tenant_id: tenant,
      status: "signed",
      lease_type: "gross",
      ...values,
    });
    const item = async (table: string, position: number, row: Values) => {
      const whole = { lease_id: lease, property_id: property, position, ...row };
      const names = sql.join(Object.keys(whole).map(sql.id), ", ");
      const bound = sql.join(
        Object.values(whole).map((value) => sql`${value ?? null}`),
        ", ",
      );
      await tx.execute(sql`insert into ${sql.id(table)} (${names}) values (${bound})`);
    };
    for (const [n, { unit_id, from, to, leased_sqft }] of spaces.entries())
      await item("lease_spaces", n, { unit_id, term: days(from, to), leased_sqft });
    for (const [n, charge] of charges.entries()) {
      const { kind = "base_rent", from, to, basis = "per_month", amount, unit_id, escalation } = charge;
      await item("lease_charges", n, {
        kind,
        unit_id,
        term: days(from, to),
        basis,
        amount,
        escalation_type: escalation?.type,
        escalation_value: escalation?.value,
        escalation_every_months: escalation?.every_months,
      });
    }
    for (const [n, option] of options.entries()) await item("lease_options", n, option);
    return lease;
  });
}
