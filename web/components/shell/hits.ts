import { addressOf } from "../../lib/api/paths.ts";
import { useUrl } from "../../lib/api/use-answer.ts";
import { useNames } from "../../lib/names.ts";

export interface Hit {
  href: string;
  name: string;
  aside: string;
}

interface PropertyHit {
  id: string;
  name: string;
  city: string;
  state: string;
}

interface LeaseHit {
  id: string;
  tenant_id: string;
  property_id: string;
  reference: string | null;
}

const each = "5";

/** The properties, tenants and leases that a few words find. */
export function useHits(text: string | undefined): Hit[] {
  const url = (collection: string, fields: string) =>
    text ? addressOf(`/${collection}`, {}, { q: text, fields, limit: each }) : undefined;
  const properties =
    useUrl<{ data: PropertyHit[] }>(url("properties", "id,name,city,state")).data?.data ?? [];
  const tenants =
    useUrl<{ data: { id: string; name: string; kind: string }[] }>(url("tenants", "id,name,kind")).data
      ?.data ?? [];
  const leases =
    useUrl<{ data: LeaseHit[] }>(url("leases", "id,tenant_id,property_id,reference")).data?.data ?? [];
  const tenantOf = useNames(
    "tenants",
    leases.map((lease) => lease.tenant_id),
  );
  const propertyOf = useNames(
    "properties",
    leases.map((lease) => lease.property_id),
  );
  if (!text) return [];
  return [
    ...properties.map(({ id, name, city, state }) => ({
      href: `/app/properties/${id}`,
      name,
      aside: `${city}, ${state}`,
    })),
    ...tenants.map(({ id, name, kind }) => ({ href: `/app/tenants/${id}`, name, aside: `tenant, ${kind}` })),
    ...leases.map((lease) => ({
      href: `/app/leases/${lease.id}`,
      name: tenantOf(lease.tenant_id) ?? lease.reference ?? "…",
      aside: `lease in ${propertyOf(lease.property_id) ?? "…"}`,
    })),
  ];
}
