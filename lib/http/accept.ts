import Negotiator from "negotiator";
import { AppError } from "../errors.ts";

/** The offered media type that `Accept` prefers (RFC 9110, 12.5.1): the first offer where it does not care; 406 where none fits. */
export function negotiate<const T extends string>(
  accept: string | undefined,
  offers: readonly [T, ...T[]],
): T {
  if (accept === undefined || accept.trim() === "") return offers[0];
  const found = new Negotiator({ headers: { accept } }).mediaType([...offers]);
  const offer = offers.find((candidate) => candidate === found);
  if (offer === undefined) {
    throw new AppError("not_acceptable", `This is served as ${offers.join(" or ")}.`);
  }
  return offer;
}
