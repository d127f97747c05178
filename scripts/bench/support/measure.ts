/** One line of the benchmark: a ratio of two things measured in turn in one run, and what it may be. */
export interface Figure {
  name: string;
  ratio: number;
  budget: number;
  /** What the two sides were, in words with units. */
  detail: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The median of so many calls, in milliseconds, after as many as `warmUp` that do not count. */
export async function typical(
  work: () => Promise<unknown>,
  { rounds, warmUp = 0 }: { rounds: number; warmUp?: number },
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) times.push(await milliseconds(work));
  return median(times.slice(warmUp));
}

/** Medians of two pieces of work run in turn, A B A B …, so that a machine whose speed drifts slows both. In milliseconds. */
export async function inTurn(
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  rounds: number,
): Promise<{ a: number; b: number; ratio: number }> {
  const times: { a: number; b: number }[] = [];
  await a();
  await b();
  for (let round = 0; round < rounds; round++) {
    times.push({ a: await milliseconds(a), b: await milliseconds(b) });
  }
  return {
    a: median(times.map((time) => time.a)),
    b: median(times.map((time) => time.b)),
    ratio: median(times.map((time) => time.a / time.b)),
  };
}
