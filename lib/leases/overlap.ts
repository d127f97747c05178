import { type Queries, sql } from "../db/index.ts";
import { AppError, type Issue } from "../errors.ts";

/** Who holds a unit on days for which another lease wants it. `to` is null when there is no end. */
export interface Holder {
  unit_id: string;
  unit_number: string;
  lease_id: string;
  tenant: string;
  from: string;
  to: string | null;
}

interface Terms {
  id?: unknown;
  status?: unknown;
  at_expiry?: unknown;
  expiration_date?: unknown;
  move_out_on?: unknown;
  terminated_on?: unknown;
  spaces?: unknown;
}

/**
 * To be called before a lease is written: locks its units, so that of two leases that want one the second waits, and
 * throws `lease_overlap` with who is in the way. The database's exclusion stands behind it.
 */
export async function guardSpaces(tx: Queries, lease: Terms): Promise<void> {
  const spaces = Array.isArray(lease.spaces) ? lease.spaces : [];
  if (spaces.length === 0 || !["signed", "terminated"].includes(String(lease.status))) return;
  const ids = [...new Set(spaces.map(({ unit_id }) => unit_id))];
  // In one order, so that two leases of the same units cannot wait for each other.
  await tx.execute(sql`select from units where id = any (${ids}::uuid[]) order by id for no key update`);
  const holders = await findHolders(tx, lease, spaces);
  if (holders.length === 0) return;
  const issues = holders.map(({ n, ...holder }): Issue => {
    const until = holder.to === null ? "on" : `to ${holder.to}`;
    const message = `${holder.tenant} holds ${holder.unit_number} from ${holder.from} ${until}.`;
    return { pointer: `/spaces/${n}/unit_id`, code: "lease_overlap", message, details: { ...holder } };
  });
  throw new AppError("lease_overlap", issues.map(({ message }) => message).join(" "), { issues });
}

/** For each space the first lease in its way, on the days that it really holds. */
function findHolders(
  tx: Pick<Queries, "fetchAll">,
  lease: Terms,
  spaces: readonly unknown[],
): Promise<(Holder & { n: number })[]> {
  const wanted = JSON.stringify(spaces.map((space, n) => ({ ...(space as object), n })));
  const day = (value: unknown) => sql`${value ?? null}::text::date`;
  return tx.fetchAll(sql`
    select distinct on (w.n) w.n, s.unit_id, u.number as unit_number, s.lease_id, t.name as tenant,
      lower(s.effective) as "from", upper(s.effective) - 1 as "to"
    from json_to_recordset(${wanted}::text::json) as w (n integer, unit_id uuid, "from" date, "to" date)
    join lease_spaces s on s.unit_id = w.unit_id and s.effective && (
      daterange(w."from", w."to", '[]') * lease_days(${lease.status}::text, ${lease.at_expiry}::text,
        ${day(lease.expiration_date)}, ${day(lease.move_out_on)}, ${day(lease.terminated_on)})
    )
    join leases l on l.id = s.lease_id
    join tenants t on t.id = l.tenant_id
    join units u on u.id = s.unit_id
    where s.lease_id is distinct from ${lease.id ?? null}::text::uuid
    order by w.n, lower(s.effective)`);
}
