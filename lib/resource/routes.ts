import type { Route } from "../http/route.ts";
import { type CollectionName, collectionNames, collections, singular, type Verb } from "./collections.ts";

/** The media types of workbooks, and of a file with its map. */
export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const formType = "multipart/form-data";

interface VerbRoute extends Omit<Route<"database">, "path" | "handler" | "summary"> {
  path: "" | "/import" | "/{id}" | "/{id}/history";
  summary(one: string, aOne: string, many: string): string;
}

const json = "application/json";
const common = { uses: ["database"] as const, memory: 512, timeout: 15 };
const reads = { ...common, method: "GET", scope: "properties:read" } as const;
const writes = { ...common, scope: "properties:write" } as const;

/** How each verb of a collection is served. */
const verbRoutes: Record<Verb, VerbRoute> = {
  create: {
    ...writes,
    method: "POST",
    path: "",
    summary: (_, aOne) => `Create ${aOne}`,
    consumes: [json],
  },
  list: {
    ...reads,
    path: "",
    summary: (_one, _aOne, many) => `List ${many}`,
    links: ["CursorSecret"],
    produces: [json, "text/csv", "application/x-ndjson"],
  },
  import: {
    ...writes,
    method: "POST",
    path: "/import",
    summary: (_one, _aOne, many) => `Import ${many} from a file`,
    consumes: ["text/csv", "application/x-ndjson", xlsxType, formType],
    memory: 1024,
    timeout: 29,
  },
  get: { ...reads, path: "/{id}", summary: (_, aOne) => `Get ${aOne}` },
  update: {
    ...writes,
    method: "PATCH",
    path: "/{id}",
    summary: (_, aOne) => `Change ${aOne} by merge patch`,
    consumes: ["application/merge-patch+json", json],
  },
  delete: { ...writes, method: "DELETE", path: "/{id}", summary: (_, aOne) => `Delete ${aOne}` },
  history: {
    ...reads,
    path: "/{id}/history",
    summary: (_, aOne) => `List the changes of ${aOne}`,
    links: ["CursorSecret"],
  },
};

/** The route of one verb of a collection. Its handler is `functions/<collection>/<verb>.ts`. */
export function collectionRoute(name: CollectionName, verb: Verb): Route<"database"> {
  const { path, summary, ...route } = verbRoutes[verb];
  const { one } = collections[name];
  return {
    ...route,
    path: `/${name}${path}`,
    handler: `functions/${name}/${verb}.handler`,
    summary: summary(singular(name), one, name.replaceAll("-", " ")),
  };
}

/** The routes of every collection, in the order in which they are documented. */
export const collectionRoutes: Route<"database">[] = collectionNames.flatMap((name) =>
  collections[name].verbs.map((verb) => collectionRoute(name, verb)),
);
