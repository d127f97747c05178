/** What callers may do with a collection. Each verb is a route and a Lambda function. */
export type Verb = "create" | "list" | "import" | "get" | "update" | "delete" | "history";

export const everyVerb: readonly Verb[] = ["create", "list", "import", "get", "update", "delete", "history"];

interface CollectionEntry {
  /** What one row is called, with its article. */
  one: string;
  verbs: readonly Verb[];
}

/**
 * Every collection by its name, which is its path and its table: `/tenants`, `tenants`. The routes, the OpenAPI document
 * and the references between collections come from this list; `lib/<name>/definition.ts` holds each one's columns.
 */
export const collections = {
  properties: { one: "a property", verbs: everyVerb },
  units: { one: "a unit", verbs: everyVerb },
  tenants: { one: "a tenant", verbs: everyVerb },
  leases: { one: "a lease", verbs: everyVerb },
} as const satisfies Record<string, CollectionEntry>;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** `property` for `properties`. */
export function singular(name: CollectionName): string {
  return collections[name].one.replace(/^an? /, "");
}

/** `alert rule` → `AlertRule`. */
export function pascalCase(words: string): string {
  return words.replaceAll(/(?:^|[\s_-])(.)/g, (_, letter: string) => letter.toUpperCase());
}
