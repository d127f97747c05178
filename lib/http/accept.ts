import { AppError } from "../errors.ts";

/**
 * The best of `offers` (media types, the first one preferred) for an Accept header (RFC 9110, 12.5.1); 406 when none
 * will do. The most specific range that fits an offer gives its weight.
 */
export function negotiate(accept: string | undefined, offers: readonly string[]): string {
  const [first = ""] = offers;
  if (accept === undefined || accept.trim() === "" || accept === "*/*") return first;
  const ranges = accept.split(",").map(range);
  const weighed = offers.map((offer) => ({ offer, weight: weightOf(offer, ranges) }));
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (best.weight > 0) return best.offer;
  throw new AppError("not_acceptable", `This is served as ${offers.join(", ")}.`);
}

interface Range {
  type: string;
  weight: number;
}

function range(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => /^q\s*=/.test(parameter))?.split("=")[1];
  const weight = q === undefined ? 1 : Number(q);
  return { type, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}

function weightOf(offer: string, ranges: readonly Range[]): number {
  const forms = [offer, `${offer.split("/")[0]}/*`, "*/*"];
  for (const form of forms) {
    const found = ranges.find(({ type }) => type === form);
    if (found !== undefined) return found.weight;
  }
  return 0;
}
