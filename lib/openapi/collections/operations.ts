import { routeKey } from "../../http/route.ts";
import { type CollectionName, collections, pascalCase, type Verb } from "../../resource/collections.ts";
import type { Collection } from "../../resource/definition.ts";
import { collectionRoute } from "../../resource/routes.ts";
import { type Description, type Descriptions, media } from "../types.ts";
import { csv, ndjson } from "./files.ts";
import { importDescription } from "./import.ts";
import { listQuery } from "./list-parameters.ts";
import { sampleClearing, sampleInput, samplePatch, sampleRow } from "./samples.ts";

const unchanged = { description: "Nothing has changed since that ETag.", headers: ["ETag"] };
const keyed = ["idempotency_key_reused", "idempotency_in_progress"] as const;
const versioned = ["not_found", "precondition_failed", "precondition_required"] as const;

/** The words of a collection: `Property`, `Properties`, and the schema of one row. */
function words(collection: Collection) {
  const name = pascalCase(collection.one);
  const row = media(name, { row: [`${capital(collection.aOne)}`, sampleRow(collection)] });
  const { one, aOne } = collection;
  return { name, many: pascalCase(collection.name), one, aOne, row };
}

const own = ({ options: { problems = [] } }: Collection) => problems;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Describe = (collection: Collection) => Description;

const descriptions: Record<Verb, Describe> = {
  create(collection) {
    const { name, many, aOne, row } = words(collection);
    const links = Object.fromEntries(
      ["get", "update", "delete"].map((verb) => [
        `${verb}${name}`,
        { operationId: `${verb}${name}`, parameters: { id: "$response.body#/id" } },
      ]),
    );
    return {
      id: `create${name}`,
      tag: many,
      description:
        `Stores ${aOne}. \`id\` and the timestamps are the server's; \`created_by\` and \`updated_by\` are the token's ` +
        "subject.",
      parameters: ["IdempotencyKey"],
      body: {
        description: `${capital(aOne)} to be stored.`,
        content: {
          "application/json": media(`${name}Input`, { row: [capital(aOne), sampleInput(collection)] }),
        },
      },
      answers: {
        201: {
          description: "Stored.",
          headers: ["Location", "ETag", "Idempotency-Replayed?"],
          content: { "application/json": row },
          links,
        },
      },
      problems: ["validation_failed", "conflict", ...own(collection), "invalid_parameter", ...keyed],
    };
  },
  list(collection) {
    const { name, many, one } = words(collection);
    const page = { data: [sampleRow(collection)], page: { limit: 1, next_cursor: "eyJ2IjoxfQ.c2ln" } };
    return {
      id: `list${many}`,
      tag: many,
      description:
        "Filters, sorts and pages. Filters of one column are alternatives when separated by commas, and all filters must hold. " +
        `Cursors never skip or repeat a ${one} that was there throughout; a cursor fits only the filters and the sort that it was ` +
        "made for. Ask for `text/csv` or `application/x-ndjson` to get the page in that form. CSV is " +
        "lossless: an import brings back what it holds. `text/csv; header=present; bom=true` is for spreadsheets: it begins with a " +
        "byte order mark, and a text that they would take for a formula, a number or a day has an apostrophe before it, which an " +
        "import takes away.",
      parameters: [...Object.keys(listQuery(collection)), "IfNoneMatch", "IfMatch"],
      answers: {
        200: {
          description: "A page.",
          headers: ["ETag", "Link?"],
          content: {
            "application/json": media(`${name}List`, { page: ["A page of one", page] }),
            "text/csv": csv(collection),
            "application/x-ndjson": ndjson(collection),
          },
        },
        304: unchanged,
      },
      problems: ["invalid_parameter", "precondition_failed"],
    };
  },
  import: importDescription,
  get(collection) {
    const { name, many, one, aOne, row } = words(collection);
    return {
      id: `get${name}`,
      tag: many,
      description: `${capital(aOne)}, with the ETag of its version.`,
      parameters: ["Id", "IfNoneMatch", "IfMatch"],
      answers: {
        200: { description: `The ${one}.`, headers: ["ETag"], content: { "application/json": row } },
        304: unchanged,
      },
      problems: ["invalid_parameter", "not_found", "precondition_failed"],
    };
  },
  update(collection) {
    const { name, many, one, row } = words(collection);
    const clearing = sampleClearing(collection);
    const patch = media(`${name}Patch`, {
      changed: ["New values", samplePatch(collection)],
      ...(clearing === undefined ? {} : { cleared: ["A value that is not known any more", clearing] }),
    });
    return {
      id: `update${name}`,
      tag: many,
      description: "A merge patch (RFC 7396): only what the body names is written, null clears.",
      parameters: ["Id", "IfMatch", "IfNoneMatch"],
      body: {
        description: "What changes.",
        content: { "application/merge-patch+json": patch, "application/json": patch },
      },
      answers: {
        200: {
          description: `The ${one} as it now is.`,
          headers: ["ETag"],
          content: { "application/json": row },
        },
      },
      problems: ["invalid_parameter", "validation_failed", "conflict", ...own(collection), ...versioned],
    };
  },
  delete(collection) {
    const { name, many, one } = words(collection);
    return {
      id: `delete${name}`,
      tag: many,
      description: `Removes the ${one}. A second time it is 404.`,
      parameters: ["Id", "IfMatch", "IfNoneMatch"],
      answers: { 204: { description: "Removed." } },
      problems: ["invalid_parameter", "in_use", ...versioned],
    };
  },
  history(collection) {
    const { name, many, one, aOne } = words(collection);
    const [change = {}] = [samplePatch(collection)];
    const changes = Object.fromEntries(Object.entries(change).map(([key, to]) => [key, { from: null, to }]));
    const sample = {
      data: [{ at: "2025-10-12T19:32:53.123456Z", by: "auth0|5f7c8ec7", action: "update", changes }],
      page: { limit: 50, next_cursor: null },
    };
    return {
      id: `list${name}Changes`,
      tag: many,
      description:
        `Who changed ${aOne} and when, the newest first, with each column from its value before to the one after; also after ` +
        `the ${one} was deleted. What one request changed is one change.`,
      parameters: ["Id", "Limit", "Cursor"],
      answers: {
        200: {
          description: "A page of changes.",
          content: { "application/json": media("ChangeList", { page: ["One change", sample] }) },
        },
      },
      problems: ["invalid_parameter", "not_found"],
    };
  },
};

/** What is said about each route of a collection. */
export function collectionOperations(collection: Collection): Descriptions {
  const name: CollectionName = collection.name;
  return Object.fromEntries(
    collections[name].verbs.map((verb) => {
      return [routeKey(collectionRoute(name, verb)), descriptions[verb](collection)];
    }),
  );
}
