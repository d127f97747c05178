import { addressOf } from "./api/paths.ts";
import { useUrl } from "./api/use-answer.ts";

interface Named {
  id: string;
  name?: string;
  number?: string;
}

/** The names of rows of another collection, by their ids, asked for at once. */
export function useNames(
  collection: "properties" | "tenants" | "units",
  ids: readonly (string | null | undefined)[],
): (id: string | null | undefined) => string | undefined {
  const wanted = [...new Set(ids)].filter((id): id is string => typeof id === "string").sort();
  const field = collection === "units" ? "number" : "name";
  const url = addressOf(`/${collection}`, {}, { id: wanted.join(","), fields: `id,${field}`, limit: "200" });
  const rows = useUrl<{ data: Named[] }>(wanted.length === 0 ? undefined : url).data?.data ?? [];
  const names = new Map(rows.map((row) => [row.id, row.name ?? row.number]));
  return (id) => (typeof id === "string" ? names.get(id) : undefined);
}
