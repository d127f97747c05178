import { AppError } from "../errors.ts";

/**
 * The offered media type that `Accept` prefers (RFC 9110, 12.5.1): the first offer where it does not care; 406 where
 * none fits. The most specific range that names an offer gives its weight.
 */
export function negotiate(accept: string | undefined, offers: readonly string[]): string {
  const [first = ""] = offers;
  if (accept === undefined || accept === "*/*" || accept.trim() === "") return first;
  const ranges = new Map(accept.split(",").map(weightedRange));
  const weights = offers.map((offer) => {
    const [type = ""] = offer.split("/");
    return ranges.get(offer) ?? ranges.get(`${type}/*`) ?? ranges.get("*/*") ?? 0;
  });
  const best = Math.max(...weights);
  const offer = offers[weights.indexOf(best)];
  if (best > 0 && offer !== undefined) return offer;
  throw new AppError("not_acceptable", `This is served as ${offers.join(" or ")}.`);
}

function weightedRange(text: string): [range: string, weight: number] {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const weight = q === undefined ? 1 : Number(q);
  return [range, weight >= 0 && weight <= 1 ? weight : 0];
}
