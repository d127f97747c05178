/** The table with the history of migrations. It is not part of the schema that they make. */
export const historyTable = "migrations";

/** One object of the schema `public`, such as a column or an index, with its definition as Postgres prints it. */
export interface SchemaObject {
  class: string;
  /** The table that it belongs to, or an empty text. */
  table: string;
  name: string;
  definition: string;
}

/**
 * Everything in `public` that migrations make, from pg_catalog. It leaves out what extensions own, the history, owners
 * and privileges, which differ between stages, and the order of columns, on which nothing relies.
 */
export const objectsSql = `
with tables as (
  select c.oid, c.relname as name, c.relpersistence, c.relrowsecurity
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '${historyTable}'
    and not exists (
      select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
    )
), objects (class, "table", name, definition) as (
  select 'table', t.name, t.name,
    concat_ws(', ', 'table', case when t.relpersistence <> 'p' then 'not logged' end,
      case when t.relrowsecurity then 'row security' end)
  from tables t
  union all
  select 'column', t.name, a.attname, concat(
    format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' end,
    case when a.attidentity <> '' then ' identity ' || a.attidentity::text end,
    case when a.attgenerated <> '' then ' generated ' else ' default ' end || pg_get_expr(d.adbin, d.adrelid))
  from tables t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  union all
  select case c.contype when 'p' then 'primary_key' when 'c' then 'check' when 'f' then 'foreign_key'
      when 'u' then 'unique' else 'exclusion' end,
    t.name, c.conname, pg_get_constraintdef(c.oid)
  from tables t join pg_constraint c on c.conrelid = t.oid and c.contype in ('p', 'c', 'f', 'u', 'x')
  union all
  select 'index', t.name, c.relname,
    pg_get_indexdef(i.indexrelid) || case when i.indisvalid and i.indisready then '' else ' (not valid)' end
  from tables t
  join pg_index i on i.indrelid = t.oid
  join pg_class c on c.oid = i.indexrelid
  where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  union all
  select 'trigger', t.name, g.tgname, pg_get_triggerdef(g.oid)
    || case g.tgenabled when 'O' then '' when 'D' then ' (disabled)' else ' (enabled ' || g.tgenabled::text || ')' end
  from tables t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
  union all
  select 'comment', t.name, coalesce(a.attname, t.name), d.description
  from tables t
  join pg_description d on d.classoid = 'pg_class'::regclass and d.objoid = t.oid
  left join pg_attribute a on a.attrelid = t.oid and a.attnum = d.objsubid and d.objsubid > 0
  union all
  select 'function', '', p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', pg_get_functiondef(p.oid)
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p', 'w') and not exists (
    select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'
  )
  union all
  select 'view', '', c.relname, pg_get_viewdef(c.oid)
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm') and not exists (
    select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
  )
  union all
  select 'type', '', t.typname,
    (select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid)
  from pg_type t
  where t.typnamespace = 'public'::regnamespace and t.typtype = 'e'
)`;

export const listObjectsSql = `${objectsSql}
select class, "table", name, definition from objects
order by class collate "C", "table" collate "C", name collate "C"`;

/** The SHA-256 of all objects, and whether there is a history. The server computes it, so a health check moves 64 characters. */
export const fingerprintSql = `${objectsSql}
select
  encode(sha256(convert_to(coalesce(string_agg(
    concat_ws(E'\\x1f', class, "table", name, definition), E'\\x1e'
    order by class collate "C", "table" collate "C", name collate "C", definition collate "C"
  ), ''), 'UTF8')), 'hex') as fingerprint,
  to_regclass('public.${historyTable}') is not null as has_history
from objects`;

export const historySql = `select name, sha256, run_on from public.${historyTable} order by id`;
