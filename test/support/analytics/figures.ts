import { execute, sql } from "../../../lib/db/index.ts";
import { storeLease, storeProperty, storeTenant, storeUnit } from "../leases/store.ts";

/** What a property stated on a day of the past. */
export async function storeFigures(property: string, asOf: string, values: object): Promise<void> {
  const row = { property_id: property, as_of: asOf, status: "active", ...values };
  const names = sql.join(Object.keys(row).map(sql.id), ", ");
  const bound = sql.join(
    Object.values(row).map((value) => sql`${value}`),
    ", ",
  );
  await execute(sql`insert into property_figures (${names}) values (${bound})`);
}

export interface LetUnit {
  sqft?: number;
  /** Base rent, US dollars a month; a unit without one is vacant. */
  rent?: number;
  market?: number;
  tenant?: string;
  from?: string;
  /** Last day of the lease; none is at will. */
  to?: string;
  holdsOver?: boolean;
  options?: readonly Record<string, unknown>[];
}

/** A property with its units, each let by a lease of its own or vacant; the property's id. */
export async function storeLetProperty(
  values: Record<string, unknown>,
  units: readonly LetUnit[],
): Promise<string> {
  const property = await storeProperty(values);
  for (const [
    index,
    { sqft, rent, market, tenant, from = "2020-01-01", to, holdsOver, options },
  ] of units.entries()) {
    const unit = await storeUnit(property, String(index + 1), {
      rentable_sqft: sqft,
      market_rent_monthly: market,
    });
    if (rent === undefined) continue;
    await storeLease(
      property,
      tenant ?? (await storeTenant(`Tenant ${index}`)),
      {
        commencement_date: from,
        expiration_date: to,
        at_expiry: holdsOver === true ? "month_to_month" : "expire",
      },
      { spaces: [{ unit_id: unit, from }], charges: [{ from, amount: rent }], options: options ?? [] },
    );
  }
  return property;
}
