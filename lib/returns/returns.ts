import { type Queries, type Sql, sql } from "../db/index.ts";
import { type Decimal, decimal, jsonDecimal, ratio, sum, zero } from "../decimal.ts";
import { xirr } from "./xirr.ts";

interface FlowRow {
  day: string;
  amount: string;
}

interface HeldRow {
  /** Value less loan of what is unsold; null where a value is not known. */
  equity: string | null;
  properties: number;
  without_value: number;
}

/** All settled actual lines but the owner's and deposits, netted by the day on which they settled, up to `asOf`. */
const flowsQuery = (scope: Sql, asOf: string) => sql`
  select t.settled_on::text as day, sum(t.amount * c.flow)::text as amount
  from transactions t join transaction_categories c on c.code = t.category
  where t.property_id in (${scope}) and t.scenario = 'actual' and t.settled_on <= ${asOf}::text::date
    and c.section not in ('owner', 'deposit')
  group by t.settled_on having sum(t.amount * c.flow) <> 0 order by t.settled_on`;

/**
 * What is unsold on the day: its current value less its loan balance, by the newest figures on or before the day. A property
 * is sold from the accrued_on of its disposition, else from its first figure with the status sold.
 */
const heldQuery = (scope: Sql, asOf: string) => sql`
  select sum(f.current_value - coalesce(f.loan_balance, 0))::text as equity, count(*)::int as properties,
    count(*) filter (where f.current_value is null)::int as without_value
  from properties p
  left join lateral (select current_value, loan_balance from property_figures f
    where f.property_id = p.id and f.as_of <= ${asOf}::text::date order by f.as_of desc limit 1) f on true
  where p.id in (${scope})
    and not exists (select from transactions t where t.property_id = p.id and t.category = 'disposition'
      and t.scenario = 'actual' and t.accrued_on <= ${asOf}::text::date and t.reverses_id is null
      and not exists (select from transactions r where r.reverses_id = t.id))
    and not exists (select from property_figures s
      where s.property_id = p.id and s.as_of <= ${asOf}::text::date and s.status = 'sold')`;

/**
 * What the properties in scope returned up to a day. `irr` is a percentage by XIRR (actual days over 365), 4 decimals;
 * `moic` is (money in + unrealized) ÷ money out, 4 decimals; amounts are US dollars. Null comes with a `reason`: `no_flows`,
 * `one_sign`, `ambiguous`, or `no_value` where something unsold has no value.
 */
export async function returnsOf(queries: Pick<Queries, "fetchAll" | "fetchOne">, scope: Sql, asOf: string) {
  const options = { readOnly: true, prepare: false } as const;
  const [rows, held] = await Promise.all([
    queries.fetchAll<FlowRow>(flowsQuery(scope, asOf), { ...options, name: "returns_flows" }),
    queries.fetchOne<HeldRow>(heldQuery(scope, asOf), { ...options, name: "returns_held" }),
  ]);
  const flows = rows.map(({ day, amount }) => ({ day, amount: decimal(amount) }));
  const into = sum(flows.filter(({ amount }) => amount.gt(0)).map(({ amount }) => amount));
  const out = sum(flows.filter(({ amount }) => amount.lt(0)).map(({ amount }) => amount)).abs();
  const known = (held?.without_value ?? 0) === 0;
  const unrealized = known ? decimal(held?.equity ?? "0") : null;
  const rate = unrealized === null ? null : rateOf(flows, unrealized, asOf);
  const reason = rate === null ? "no_value" : "reason" in rate ? rate.reason : undefined;
  return {
    as_of: asOf,
    irr: rate?.rate == null ? null : jsonDecimal(decimal(rate.rate * 100), 4),
    moic: unrealized === null ? null : jsonDecimal(ratio(into.plus(unrealized), out, 4)),
    realized: jsonDecimal(into.minus(out), 2),
    unrealized: jsonDecimal(unrealized, 2),
    flows: flows.map(({ day, amount }) => ({ day, amount: jsonDecimal(amount, 2) })),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The rate of the flows with what is unrealized as the last of them. */
function rateOf(flows: readonly { day: string; amount: Decimal }[], unrealized: Decimal, asOf: string) {
  const last = unrealized.eq(zero) ? [] : [{ day: asOf, amount: unrealized }];
  return xirr([...flows, ...last].map(({ day, amount }) => ({ day, amount: Number(amount.toFixed()) })));
}

export type Returns = Awaited<ReturnType<typeof returnsOf>>;
