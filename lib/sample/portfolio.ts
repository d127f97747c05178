import { type SampleProperty, sampleProperty } from "./property.ts";
import { random } from "./random.ts";

export interface SampleOptions {
  /** How many properties. */
  size: number;
  seed?: string;
  /** The day that the portfolio is of, YYYY-MM-DD. */
  asOf: string;
}

/**
 * The properties of a made-up portfolio, the same for the same options. Each is made from the seed and its own place alone, so a
 * larger portfolio begins with the smaller one. Names are told apart where two are equal in one city.
 */
export function* samplePortfolio({ size, seed = "reims", asOf }: SampleOptions): Generator<SampleProperty> {
  const source = random(seed);
  const taken = new Map<string, number>();
  for (let index = 0; index < size; index++) {
    const property = sampleProperty(source.fork(`property ${index}`), asOf);
    const known = `${property.name}, ${property.city}`;
    const count = (taken.get(known) ?? 0) + 1;
    taken.set(known, count);
    yield count === 1 ? property : { ...property, name: `${property.name} ${count}` };
  }
}
