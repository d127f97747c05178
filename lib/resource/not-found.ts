import { AppError } from "../errors.ts";
import type { Collection } from "./definition.ts";

/** No row of the collection has this id. */
export function notFoundError({ one }: Pick<Collection, "one">, id: string): AppError {
  return new AppError("not_found", `There is no ${one} ${id}.`);
}
