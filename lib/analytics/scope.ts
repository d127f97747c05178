import { type Sql, sql } from "../db/index.ts";
import { figureNames } from "../figures/columns.ts";
import type { QueryParameters } from "../http/query.ts";
import { properties } from "../properties/definition.ts";
import { readFilters } from "../resource/list/filters.ts";
import { where } from "../resource/list/page.ts";
import { sqlName } from "../resource/stored/json.ts";

/** Stages in which a property counts in the figures of a day, when the caller names none. */
export const heldStatuses = ["active", "inactive", "under_renovation"] as const;

/** What is held on a day, or may be: a stage that is not known leaves nothing out. */
export const held: Sql = sql.raw(
  `(status is null or status in (${heldStatuses.map((one) => `'${one}'`).join(", ")}))`,
);

const ownColumns = properties.columnNames.filter(
  (name) => !figureNames.includes(name) && properties.columns[name as "id"]?.computedBy === undefined,
);

const columnsOn = sql.raw(
  [
    ...ownColumns.map((name) => `p.${sqlName(name)}`),
    ...figureNames.map((name) => `f.${sqlName(name)}`),
  ].join(", "),
);

/** What is held or was: all but what is still to be bought. */
export const everHeld: Sql = sql.raw("(status is null or status not in ('pending', 'under_contract'))");

/** The table of properties as it was on a day, as a subquery: what changes with time comes from the newest figures by then. */
const propertiesOn = (day: Sql): Sql => sql`(select ${columnsOn}
    from properties p cross join lateral (
      select * from property_figures f where f.property_id = p.id and f.as_of <= ${day} order by f.as_of desc limit 1
    ) f)`;

/**
 * A common table expression `versions`: as `scope`, but of all days. A row is what a property stated in its `days`, as long as
 * it fits the conditions.
 */
export function scopeOfAllDays(conditions: readonly Sql[]): Sql {
  return sql`versions as (
  select * from (
    select ${columnsOn}, daterange(f.as_of, lead(f.as_of) over (partition by f.property_id order by f.as_of)) as days
    from properties p join property_figures f on f.property_id = p.id
  ) properties ${where(conditions)}
)`;
}

/**
 * A common table expression `scope`: the properties that fit the conditions on a day, each with what it stated by then.
 * Conditions are over the columns of `properties`. A property without any figures by that day is not in scope.
 */
export function scopeOn(day: Sql, conditions: readonly Sql[] = [held]): Sql {
  return sql`scope as (select * from ${propertiesOn(day)} properties ${where(conditions)})`;
}

/** The conditions of the list's filters; without one on the status, `unfiltered`. Issues are added, nothing is thrown. */
export function readScopeConditions(parameters: QueryParameters, unfiltered: Sql): Sql[] {
  const { conditions, names } = readFilters(properties, parameters);
  const namesStatus = names.some((name) => name === "status" || name.startsWith("status["));
  return namesStatus ? conditions : [...conditions, unfiltered];
}
