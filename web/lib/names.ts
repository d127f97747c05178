import { addressOf } from "./api/paths.ts";
import { useUrls } from "./api/use-answer.ts";

interface Named {
  id: string;
  name?: string;
  number?: string;
}

/** As many values as a filter takes. */
const each = 100;

/** The names of rows of another collection, by their ids, asked for a hundred at once. */
export function useNames(
  collection: "properties" | "tenants" | "units",
  ids: readonly (string | null | undefined)[],
): (id: string | null | undefined) => string | undefined {
  const wanted = [...new Set(ids)].filter((id): id is string => typeof id === "string").sort();
  const field = collection === "units" ? "number" : "name";
  const urls = Array.from({ length: Math.ceil(wanted.length / each) }, (_, at) => {
    const some = wanted.slice(at * each, (at + 1) * each).join(",");
    return addressOf(`/${collection}`, {}, { id: some, fields: `id,${field}`, limit: String(each) });
  });
  const answers = useUrls<{ data: Named[] }>(urls);
  const rows = answers.flatMap((answer) => answer?.data ?? []);
  const names = new Map(rows.map((row) => [row.id, row.name ?? row.number]));
  return (id) => (typeof id === "string" ? names.get(id) : undefined);
}
