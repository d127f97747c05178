/** A term of a sum of exponentials: c · e^(a·t). */
export interface Term {
  c: number;
  a: number;
}

const tolerance = 1e-13;

const valueAt = (terms: readonly Term[], t: number) => {
  let total = 0;
  for (const { c, a } of terms) total += c * Math.exp(a * t);
  return total;
};

/**
 * Every root of Σ c·e^(a·t) within [low, high], ascending, where the sum changes its sign. Between two roots of the sum lies
 * one of its derivative's (Rolle); divided by one of its terms the derivative has a term less. So the roots of the shorter
 * sum cut the span into pieces on which the sum is monotone, and each piece has at most one root, found by bisection.
 */
export function rootsOf(terms: readonly Term[], low: number, high: number): number[] {
  const [first, ...rest] = terms;
  if (first === undefined || rest.length === 0) return [];
  const shifted = terms.map(({ c, a }) => ({ c, a: a - first.a }));
  const derivative = shifted.slice(1).map(({ c, a }) => ({ c: c * a, a }));
  const places = [low, ...rootsOf(derivative, low, high), high];
  return places.slice(1).flatMap((end, index) => {
    const root = bisect(shifted, places[index] ?? low, end);
    return root === undefined ? [] : [root];
  });
}

function bisect(terms: readonly Term[], from: number, to: number): number | undefined {
  const start = Math.sign(valueAt(terms, from));
  if (start === 0 || start === Math.sign(valueAt(terms, to))) return start === 0 ? from : undefined;
  let [low, high] = [from, to];
  while (high - low > tolerance * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (Math.sign(valueAt(terms, middle)) === start) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
