/** How people use the pages; times in seconds. */
export interface Usage {
  people: number;
  /** All of them arrive within this. */
  arriveWithin: number;
  /** Functions that a page asks at the same time when it opens. */
  callsOfPage: number;
  /** Between two pages that a person opens. */
  stay: number;
  /** Between two polls of health. */
  poll: number;
  /** How long a call holds its environment. */
  callTakes: number;
  /** What a new environment takes longer. */
  coldStart: number;
}

/** What limits connections; times in seconds. */
export interface Limits {
  requestsPerSecond: number;
  burst: number;
  /** The server ends a connection that was unused for so long. */
  idleTimeout: number;
}

interface Environment {
  busyUntil: number;
  /** When the server ended its connection, unless it is used before. */
  openUntil: number;
}

/**
 * The most connections that are open at a time, second by second, when each environment of Lambda holds one. An
 * environment serves one call at a time of one function; API Gateway refuses calls beyond its token bucket.
 */
export function highWater(usage: Usage, limits: Limits, functions: number, random: () => number): number {
  const pools = Array.from({ length: functions }, (): Environment[] => []);
  let tokens = limits.burst;
  let last = 0;
  let most = 0;
  for (const { at, fn } of calls(usage, functions, random)) {
    tokens = Math.min(limits.burst, tokens + (at - last) * limits.requestsPerSecond);
    last = at;
    if (tokens < 1) continue;
    tokens--;
    serve(pools[fn] ?? [], at, usage, limits);
    const open = pools.flat().filter(({ openUntil }) => openUntil > at).length;
    most = Math.max(most, open);
  }
  return most;
}

function serve(pool: Environment[], at: number, usage: Usage, { idleTimeout }: Limits): void {
  const free = pool.find(({ busyUntil }) => busyUntil <= at);
  const busyUntil = at + usage.callTakes + (free === undefined ? usage.coldStart : 0);
  const next = { busyUntil, openUntil: busyUntil + idleTimeout };
  if (free === undefined) pool.push(next);
  else Object.assign(free, next);
}

/** Ten minutes of calls, in their order: a page that opens asks a run of functions, of which the first is health. */
function calls(usage: Usage, functions: number, random: () => number): { at: number; fn: number }[] {
  const all: { at: number; fn: number }[] = [];
  for (let person = 0; person < usage.people; person++) {
    const arrived = random() * usage.arriveWithin;
    for (let at = arrived; at < 600; at += usage.stay * (0.5 + random())) {
      const first = at === arrived ? 1 : Math.floor(random() * functions);
      for (let call = 0; call < usage.callsOfPage; call++) {
        all.push({ at: at + call * 0.01, fn: (first + call) % functions });
      }
    }
    for (let at = arrived; at < 600; at += usage.poll) all.push({ at, fn: 0 });
  }
  return all.sort((a, b) => a.at - b.at);
}

/** A generator of numbers from 0 to 1 that is the same in each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
