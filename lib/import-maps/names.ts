import { definitions } from "../collections.ts";
import { AppError } from "../errors.ts";
import type { ApiRequest } from "../http/request.ts";
import { builtInMaps } from "../resource/import/maps/choose-map.ts";
import type { ImportMap } from "../tabular/maps/map.ts";

const form = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** The map's name in the path; 400 when it cannot be one. */
export function pathName({ params }: Pick<ApiRequest, "params">): string {
  const name = params.name ?? "";
  if (form.test(name)) return name;
  const message =
    "Must be 1 to 64 lower-case letters, digits, hyphens and underscores, and begin with no hyphen.";
  throw new AppError("invalid_parameter", `name: ${message}`, {
    issues: [{ parameter: "name", code: "bad_name", message }],
  });
}

/** The built-in map of that name, of any collection. */
export function builtInMap(name: string): ImportMap | undefined {
  for (const collection of Object.values(definitions)) {
    const maps = builtInMaps(collection);
    if (Object.hasOwn(maps, name)) return maps[name];
  }
  return undefined;
}

export function mapNotFoundError(name: string): AppError {
  return new AppError("not_found", `There is no map ${name}.`);
}
