import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type postgres from "postgres";
import { found, type ListCase, listCases, middle } from "./list/cases.ts";
import { openDatabase, withPostgres } from "./support/database.ts";
import { type Figure, median } from "./support/measure.ts";
import { fillProperties } from "./support/sample-properties.ts";

const small = 10_000;
const large = Number(process.env.REIMS_BENCH_ROWS ?? 1_000_000);
const budget = 1.5;
const rounds = 9;

interface Side {
  sql: postgres.Sql;
  process: ChildProcess;
}

interface Measured {
  group: string;
  query: string;
  ratio: number;
  small: number;
  large: number;
}

/** A page of 50 of a large portfolio over the same page of a small one, from event to answer; of each group the worst. */
export async function bench(): Promise<Figure[]> {
  process.env.CURSOR_SECRET = "bench";
  return withPostgres(
    async (server) => {
      const sides = [
        await open(server.url(), "small", small),
        await open(server.url(), "large", large),
      ] as const;
      try {
        const measured: Measured[] = [];
        for (const one of await listCases(sides[0].sql)) measured.push(...(await measureCase(sides, one)));
        return worstOfEach(measured);
      } finally {
        for (const side of sides) {
          side.process.kill();
          await side.sql.end();
        }
      }
    },
    { max_wal_size: "4GB" },
  );
}

async function open(url: string, name: string, rows: number): Promise<Side> {
  const sql = await openDatabase(url, name, (empty) => fillProperties(empty, rows));
  // The child's environment has this database, which was the last to be opened.
  const child = fork(new URL("list/server.ts", import.meta.url));
  return { sql, process: child };
}

/** The same page on both sides: of 50 rows, or of as many as the small portfolio has. */
async function measureCase(sides: readonly [Side, Side], { group, query }: ListCase): Promise<Measured[]> {
  const rows = await found(sides[0].sql, query);
  const result: Measured[] = [];
  if (rows > 0) {
    const first = target(query, Math.min(50, rows));
    result.push({ group: `${group}, first page`, query, ...(await compare(sides, [first, first])) });
  }
  const cursors = [await middle(sides[0].sql, query), await middle(sides[1].sql, query)] as const;
  if (rows < 4 || cursors[0] === null || cursors[1] === null) return result;
  const limit = Math.min(50, Math.floor(rows / 3));
  const deep = [target(query, limit, cursors[0]), target(query, limit, cursors[1])] as const;
  result.push({ group: `${group}, deep page`, query, ...(await compare(sides, deep)) });
  return result;
}

const target = (query: string, limit: number, cursor?: string) =>
  `/properties?${[query, `limit=${limit}`, cursor === undefined ? "" : `cursor=${cursor}`].filter(Boolean).join("&")}`;

/** In turn, so that a machine whose speed drifts slows both; once more, with more rounds, what seems over the budget. */
async function compare(sides: readonly [Side, Side], targets: readonly [string, string]) {
  const inRounds = async (times: number) => {
    const pairs: [number, number][] = [];
    for (let round = 0; round < times; round++)
      pairs.push([await call(sides[0], targets[0]), await call(sides[1], targets[1])]);
    const [a, b] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
    return { small: a, large: b, ratio: b / a };
  };
  await inRounds(2);
  const result = await inRounds(rounds);
  return result.ratio > budget * 0.8 ? inRounds(3 * rounds) : result;
}

async function call({ process: child }: Side, to: string): Promise<number> {
  child.send(to);
  const [{ ms, ok, body }] = (await once(child, "message")) as [{ ms: number; ok: boolean; body: string }];
  if (!ok) throw new Error(`${to}: ${body}`);
  return ms;
}

function worstOfEach(measured: readonly Measured[]): Figure[] {
  const groups = Map.groupBy(measured, ({ group }) => group);
  return [...groups].map(([group, members]) => {
    const worst = members.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    const over = members.filter(({ ratio }) => ratio > budget).length;
    return {
      name: `list, ${group}`,
      ratio: worst.ratio,
      budget,
      detail: `worst of ${members.length} (${over} over): ${worst.query || "/properties"}: ${worst.large.toFixed(1)} ms at ${large} rows, ${worst.small.toFixed(1)} ms at ${small}`,
    };
  });
}
