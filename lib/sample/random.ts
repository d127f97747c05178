/** Random choices that are the same for the same seed, on every machine and in a browser. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  next(): number;
  /** A number between two bounds; those in the middle are more likely. */
  between(min: number, max: number): number;
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T;
  /** One of the choices, each as likely as its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  chance(probability: number): boolean;
  /** Another source of the same seed, whose numbers do not depend on how many were drawn here. */
  fork(name: string): Random;
}

export function random(seed: string): Random {
  const next = sfc32(seed);
  const self: Random = {
    next,
    between: (min, max) => min + ((next() + next()) / 2) * (max - min),
    whole: (min, max) => min + Math.floor(next() * (max - min + 1)),
    pick(choices) {
      const chosen = choices[Math.floor(next() * choices.length)];
      if (chosen === undefined) throw new RangeError("There is nothing to pick from.");
      return chosen;
    },
    weighted(choices) {
      const [first, ...others] = choices;
      if (first === undefined) throw new RangeError("There is nothing to pick from.");
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0) - first[1];
      let chosen = first[0];
      for (const [choice, weight] of others) {
        if (left < 0) break;
        chosen = choice;
        left -= weight;
      }
      return chosen;
    },
    chance: (probability) => next() < probability,
    fork: (name) => random(`${seed}/${name}`),
  };
  return self;
}

/** Chris Doty-Humphrey's Small Fast Counting generator of 32 bits, started from the text's hash. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [0x9e3779b9, hash(seed), hash(`${seed}.`), 1];
  const next = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}
