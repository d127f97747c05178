import { readFileSync } from "node:fs";
import type { Collection } from "../../lib/resource/definition.ts";
import {
  type ChosenMap,
  fittingMap,
  givenMap,
  headingTest,
} from "../../lib/resource/import/maps/choose-map.ts";
import { importTargets } from "../../lib/resource/import/maps/targets.ts";
import { dateOrders, withDateOrders } from "../../lib/tabular/maps/date-orders.ts";
import type { ImportMap } from "../../lib/tabular/maps/map.ts";
import { parseMap } from "../../lib/tabular/maps/parse.ts";
import { sampler } from "../../lib/tabular/maps/samples.ts";
import { mapSuggester, type SuggestedMap } from "../../lib/tabular/maps/suggest.ts";
import { isDamaged } from "../../lib/tabular/table.ts";
import type { ApiClient } from "../support/api-client.ts";
import { CommandError } from "../support/command.ts";
import { refusal } from "../support/persistent-fetch.ts";
import { type CsvHead, csvParts, readHead } from "./csv-file.ts";

/** How a CSV file is going to be read, all of it alike. */
export interface ImportPlan {
  head: CsvHead;
  chosen: ChosenMap;
  samples: Record<string, string[]>;
  /** The encodings of the file's parts; usually one. */
  encoding: string;
}

/** The map that `--map` names: a file of JSON, or a built-in or kept one, which the API is asked for. */
export async function namedMap(api: ApiClient, collection: Collection, name: string): Promise<ChosenMap> {
  if (name.endsWith(".json")) return givenMap(checkedMap(collection, readMapFile(name), name));
  const response = await api.fetch(`/import-maps/${encodeURIComponent(name)}`);
  if (response.status === 404) throw new CommandError(`There is no map ${name}, and no such file either.`);
  if (response.status !== 200) throw await refusal(response);
  return { map: checkedMap(collection, await response.json(), name), name, source: name };
}

function readMapFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new CommandError(`${file} cannot be read as JSON (${(cause as Error).message}).`, { cause });
  }
}

function checkedMap(collection: Collection, value: unknown, name: string): ImportMap {
  const parsed = parseMap(value, importTargets(collection), collection.name);
  if (parsed.ok) return parsed.map;
  const faults = parsed.issues.map(({ pointer, message }) => `  ${pointer || "/"}: ${message}`);
  throw new CommandError(`The map ${name} is not valid:\n${faults.join("\n")}`);
}

/** Reads the whole file once: for its headings, and for what only all of its values tell. */
export async function planImport(
  file: string,
  collection: Collection,
  given: ChosenMap | undefined,
): Promise<ImportPlan> {
  const targets = importTargets(collection);
  const isKnown = headingTest(collection, given);
  const head = await readHead(file, { isKnown, header: given?.map.header ?? true });
  const { headings } = head;
  // Without rows the headings alone speak for a built-in map.
  const fitting = given ?? fittingMap(collection, { headings, headerLine: 0, rows: [] });
  const suggester =
    fitting.name === undefined && given === undefined
      ? mapSuggester(headings, targets, collection.name)
      : undefined;
  const orders = dateOrders(fitting.map, targets, headings);
  const samples = sampler(headings);
  const encodings = new Set([head.encoding]);
  for await (const { row, encoding: found } of csvParts(file, head)) {
    encodings.add(found);
    if (isDamaged(row)) continue;
    suggester?.add(row.cells);
    orders.add(row.cells);
    samples.add(row.cells);
  }
  if (suggester === undefined) {
    const chosen = { ...fitting, map: withDateOrders(fitting.map, orders.orders()) };
    return { head, chosen, samples: samples.samples(), encoding: [...encodings].join(", ") };
  }
  const { samples: found, ...map } = suggester.map();
  return { head, chosen: givenMap(map), samples: found, encoding: [...encodings].join(", ") };
}

/** One JSON document that `--map` takes as it is. */
export const suggestion = ({ chosen, samples }: ImportPlan): SuggestedMap => ({ ...chosen.map, samples });
