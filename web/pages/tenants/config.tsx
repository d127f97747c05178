import type { ListConfig } from "../../components/list/list-config.ts";
import type { RecordConfig } from "../../components/record/config.ts";
import type { components } from "../../lib/api/schema.ts";
import { words } from "../../lib/fields/field.ts";
import { tenantFields } from "../../lib/fields/tenants.ts";
import { unknown } from "../../lib/format/number.ts";

export type Tenant = components["schemas"]["Tenant"];

export const tenantRecord: RecordConfig = {
  path: "/tenants",
  page: "/app/tenants",
  one: "tenant",
  many: "Tenants",
  fields: tenantFields,
  sections: [
    { title: "Who", names: ["name", "kind", "legal_name", "parent_id"] },
    { title: "More", names: ["industry", "credit_rating", "email", "phone", "external_ref"] },
  ],
  nameOf: (row) => String(row.name),
  touches: ["/leases"],
};

const text = (name: keyof Tenant, label: string, sort = true) => ({
  name,
  label,
  ...(sort ? { sort: name } : {}),
  cell: (row: Tenant) => row[name] ?? unknown,
});

const filter = (name: string, first = false) => {
  const field = tenantFields.find((one) => one.name === name);
  return field === undefined ? [] : [{ field, first, nullable: name !== "kind" }];
};

export const tenantList: ListConfig<Tenant> = {
  path: "/tenants",
  title: "Tenants",
  one: "tenant",
  many: "tenants",
  searchLabel: "Name",
  columns: [
    {
      name: "name",
      label: "Tenant",
      heads: true,
      sort: "name",
      needs: ["name", "legal_name"],
      cell: (row) => (
        <>
          <a href={`/app/tenants/${row.id}`}>{row.name}</a>
          {row.legal_name ? <span class="second">{row.legal_name}</span> : null}
        </>
      ),
    },
    { name: "kind", label: "Kind", sort: "kind", cell: (row) => words(row.kind) },
    text("industry", "Industry"),
    text("credit_rating", "Credit rating"),
    text("email", "Email", false),
    text("phone", "Phone", false),
    { ...text("external_ref", "External reference", false), extra: true },
  ],
  filters: [...filter("kind", true), ...filter("industry", true), ...filter("credit_rating")],
  defaultSort: "name",
  takesFields: true,
  keyOf: ({ id }) => id,
  narrow: (row) => (
    <>
      <div>
        <a class="title" href={`/app/tenants/${row.id}`}>
          {row.name}
        </a>
        <span class="second">{[words(row.kind), row.industry].filter(Boolean).join(" · ")}</span>
      </div>
      <div class="aside second">{row.credit_rating}</div>
    </>
  ),
};
