/**
 * Connections that Aurora takes at most, by its largest capacity ("Maximum connections for Aurora Serverless v2", PostgreSQL);
 * between the rows that AWS lists, in proportion. A cluster that may shrink below one unit takes 2,000 at most.
 */
const listed: [acu: number, connections: number][] = [
  [1, 189],
  [4, 823],
  [8, 1669],
  [16, 3360],
  [32, 5000],
];

export function maxConnections({ minAcu, maxAcu }: { minAcu: number; maxAcu: number }): number {
  const above = listed.findIndex(([acu]) => acu >= maxAcu);
  const [highAcu, high] = listed[above] ?? [32, 5000];
  const [lowAcu, low] = listed[Math.max(0, above - 1)] ?? [1, 189];
  const share = highAcu === lowAcu ? 1 : (maxAcu - lowAcu) / (highAcu - lowAcu);
  const connections = above === -1 ? 5000 : Math.floor(low + Math.min(1, share) * (high - low));
  return minAcu < 1 ? Math.min(2000, connections) : connections;
}
