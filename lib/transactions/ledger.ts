import { type Queries, sql } from "../db/index.ts";

/** The most lines of one page. */
export const maxLedgerLines = 1000;

/** Where a page of the ledger begins: after this line, with the balance that it left. */
export interface LedgerPlace {
  settled_on: string;
  id: string;
  balance: string;
}

interface LedgerRow {
  row: string;
  settled_on: string;
  id: string;
  balance: string;
}

/**
 * A page of a property's settled actual lines by the day on which they settled, each with the balance after it: money in
 * less money out, US dollars. `row` is a line as JSON.
 */
export async function ledgerPage(
  queries: Pick<Queries, "fetchAll">,
  propertyId: string,
  { from, to, after, limit }: { from?: string; to?: string; after?: LedgerPlace; limit: number },
): Promise<LedgerRow[]> {
  const days = [
    ...(from === undefined ? [] : [sql`t.settled_on >= ${from}::text::date`]),
    ...(to === undefined ? [] : [sql`t.settled_on <= ${to}::text::date`]),
  ];
  const place =
    after === undefined
      ? sql.raw("true")
      : sql`(t.settled_on, t.id) > (${after.settled_on}::text::date, ${after.id}::text::uuid)`;
  const conditions = sql.join([place, ...days], " and ");
  const start = after?.balance ?? (await openingBalance(queries, propertyId, from));
  return queries.fetchAll<LedgerRow>(
    sql`select settled_on::text, id::text, balance::text, row_to_json(line)::text as row from (
      select t.id, t.settled_on, t.accrued_on, t.category, c.section, t.amount, t.amount * c.flow as cash,
        ${start}::text::numeric + sum(t.amount * c.flow) over (order by t.settled_on, t.id) as balance,
        t.lease_id, t.unit_id, t.counterparty, t.memo, t.external_ref, t.reverses_id
      from transactions t join transaction_categories c on c.code = t.category
      where t.property_id = ${propertyId} and t.scenario = 'actual' and t.settled_on is not null and ${conditions}
      order by t.settled_on, t.id limit ${limit}) line`,
    { readOnly: true, prepare: false, name: "ledger" },
  );
}

/** The balance of everything settled before a day; 0 without a day. */
async function openingBalance(
  queries: Pick<Queries, "fetchAll">,
  propertyId: string,
  from: string | undefined,
): Promise<string> {
  if (from === undefined) return "0";
  const [row] = await queries.fetchAll<{ balance: string }>(
    sql`select coalesce(sum(t.amount * c.flow), 0)::text as balance
      from transactions t join transaction_categories c on c.code = t.category
      where t.property_id = ${propertyId} and t.scenario = 'actual' and t.settled_on < ${from}::text::date`,
    { readOnly: true },
  );
  return row?.balance ?? "0";
}
