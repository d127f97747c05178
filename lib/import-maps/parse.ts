import { definitions } from "../collections.ts";
import { AppError, type Issue } from "../errors.ts";
import { type CollectionName, collectionNames } from "../resource/collections.ts";
import { ownMap } from "../resource/import/maps/choose-map.ts";
import { importTargets } from "../resource/import/maps/targets.ts";
import type { ImportMap } from "../tabular/maps/map.ts";
import { parseMap } from "../tabular/maps/parse.ts";
import { builtInMap } from "./names.ts";

/** A map to keep, which says whose files it reads. Errors: `validation_failed` with pointers, `conflict` for a built-in name. */
export function parseKeptMap(name: string, value: unknown): { collection: CollectionName; map: ImportMap } {
  if (name === ownMap || builtInMap(name) !== undefined)
    throw new AppError("conflict", `The map ${name} is built in; keep yours under another name.`);
  const given =
    typeof value === "object" && value !== null && "collection" in value ? value.collection : null;
  const collection = collectionNames.find((one) => one === given);
  if (collection === undefined)
    throw invalidMapError([
      {
        pointer: "/collection",
        code: given === null ? "required" : "unknown_choice",
        message: `Must be one of ${collectionNames.join(", ")}.`,
      },
    ]);
  const parsed = parseMap(value, importTargets(definitions[collection]), collection);
  if (!parsed.ok) throw invalidMapError(parsed.issues);
  return { collection, map: parsed.map };
}

function invalidMapError(issues: Issue[]): AppError {
  return new AppError("validation_failed", "The map is not valid.", { issues });
}
