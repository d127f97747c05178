/** What callers may do with a collection. Each verb is a route and a Lambda function. */
export type Verb = "create" | "list" | "import" | "get" | "update" | "delete" | "history";

export const everyVerb: readonly Verb[] = ["create", "list", "import", "get", "update", "delete", "history"];

interface CollectionEntry {
  /** What one row is called, with its article. */
  one: string;
  verbs: readonly Verb[];
  /** Columns by whose text a file may name a row, in place of its id; the first that fits counts. */
  namedBy: readonly string[];
  /** Its rows belong to a property, and are named within it. */
  ofProperty?: true;
}

/**
 * Every collection by its name, which is its path, and with underscores its table: `/alert-rules`, `alert_rules`. The routes, the OpenAPI document
 * and the references between collections come from this list; `lib/<name>/definition.ts` holds each one's columns.
 */
export const collections = {
  properties: { one: "a property", verbs: everyVerb, namedBy: ["name"] },
  units: { one: "a unit", verbs: everyVerb, namedBy: ["number"], ofProperty: true },
  tenants: { one: "a tenant", verbs: everyVerb, namedBy: ["external_ref", "name"] },
  leases: { one: "a lease", verbs: everyVerb, namedBy: ["external_ref", "reference"], ofProperty: true },
  transactions: {
    one: "a transaction",
    verbs: everyVerb.filter((verb) => verb !== "delete"),
    namedBy: ["external_ref"],
    ofProperty: true,
  },
  documents: {
    one: "a document",
    verbs: ["list", "get", "update", "history"],
    namedBy: [],
    ofProperty: true,
  },
  "alert-rules": {
    one: "an alert rule",
    verbs: everyVerb.filter((verb) => verb !== "import"),
    namedBy: [],
  },
  alerts: { one: "an alert", verbs: ["list", "get", "history"], namedBy: [], ofProperty: true },
} as const satisfies Record<string, CollectionEntry>;

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** `alert_rules` for `alert-rules`. */
export const tableName = (name: CollectionName): string => name.replaceAll("-", "_");

/** `property` for `properties`. */
export function singular(name: CollectionName): string {
  return collections[name].one.replace(/^an? /, "");
}

/** `alert rule` → `AlertRule`. */
export function pascalCase(words: string): string {
  return words.replaceAll(/(?:^|[\s_-])(.)/g, (_, letter: string) => letter.toUpperCase());
}
