import type { paths } from "./schema.ts";

type JsonAnswer<Operation> = Operation extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

/** Every path that answers a GET with JSON. */
export type GetPath = {
  [Path in keyof paths]: JsonAnswer<paths[Path]["get"]> extends never ? never : Path;
}[keyof paths];

/** What a GET of the path answers. */
export type AnswerOf<Path extends GetPath> = JsonAnswer<paths[Path]["get"]>;

export type Parameters = Record<string, string | undefined>;

/** `/properties/{id}` with its values, and the query in a fixed order, so that one question has one address. */
export function addressOf(path: string, values: Parameters = {}, query: Parameters = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(values[name] ?? ""));
  const search = new URLSearchParams(
    Object.entries(query)
      .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "")
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return search.size === 0 ? filled : `${filled}?${search}`;
}
