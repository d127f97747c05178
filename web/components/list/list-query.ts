import type { Address } from "../../lib/address.ts";
import { narrow } from "../../lib/narrow.ts";
import type { ListConfig } from "./list-config.ts";

/** Parameters of the address that are the page's own, and not the API's. */
const ownParameters = new Set(["view", "columns", "choice", "from", "tab"]);
export const pageSize = 50;

/** What the address asks the API for, without the page's own parameters. */
export function askedFor(address: Address): Record<string, string> {
  return Object.fromEntries(Object.entries(address.all()).filter(([name]) => !ownParameters.has(name)));
}

/** The filters that are in force, by the columns that they are of. */
export function activeFilters<Row>(config: ListConfig<Row>, address: Address): string[] {
  const names = Object.keys(askedFor(address)).map((name) => name.replace(/\[\w+\]$/, ""));
  return config.filters.map(({ field }) => field.name).filter((name) => names.includes(name));
}

/** The columns shown: those that the address names, else the usual ones. */
export function shownColumns<Row>(config: ListConfig<Row>, address: Address) {
  const named = address.get("columns")?.split(",");
  return config.columns.filter((column) =>
    named === undefined ? !column.extra : column.heads || named.includes(column.name),
  );
}

/** The query of the list's page. */
export function listQuery<Row>(config: ListConfig<Row>, address: Address): Record<string, string> {
  const asked = askedFor(address);
  const sort = asked.sort ?? config.defaultSort;
  const columns = shownColumns(config, address);
  const named = narrow.value ? config.narrowFields : undefined;
  const fields = new Set(["id", ...(named ?? columns.flatMap(({ name, needs }) => needs ?? [name]))]);
  return {
    ...asked,
    ...(sort === undefined ? {} : { sort }),
    ...(config.takesFields ? { fields: [...fields].join(",") } : {}),
    limit: String(pageSize),
    count: "exact",
  };
}
