import { type Sql, sql } from "../db/index.ts";

/**
 * A common table expression `sold_on`, to stand after `scope`: the day on which each property was sold, the day of accrual of
 * its disposition, else of its first figures with the status sold.
 */
export const soldOn: Sql = sql`sold_on as (
  select s.id, coalesce(
    (select min(t.accrued_on) from transactions t where t.property_id = s.id and t.category = 'disposition'
      and t.scenario = 'actual' and t.reverses_id is null
      and not exists (select from transactions r where r.reverses_id = t.id)),
    (select min(f.as_of) from property_figures f where f.property_id = s.id and f.status = 'sold')
  ) as day
  from scope s
)`;
