import postgres from "postgres";
import { fillPortfolio } from "./analytics/fill.ts";
import { asking } from "./analytics/questions.ts";
import { openDatabase, withPostgres } from "./support/database.ts";
import { type Figure, inTurn, typical } from "./support/measure.ts";

const large = Number(process.env.REIMS_BENCH_PROPERTIES ?? 10_000);
const small = large / 10;
const rounds = 5;

/** Each question from event to answer over its bare SQL, and over the same question of a tenth of the portfolio. */
export async function bench(): Promise<Figure[]> {
  process.env.CURSOR_SECRET = "bench";
  return withPostgres(
    async (server) => {
      const figures: Figure[] = [];
      const before = new Map<string, number>();
      for (const properties of [small, large]) {
        const sql = await openDatabase(server.url(), `portfolio_${properties}`, (empty) =>
          fillPortfolio(empty, properties),
        );
        for (const { name, ask, bare } of await asking(sql)) {
          if (properties === small) {
            before.set(name, await typical(ask, { rounds, warmUp: 1 }));
            continue;
          }
          const { a, b, ratio } = await inTurn(ask, bare, rounds);
          const less = before.get(name) ?? a;
          const ms = (value: number) => `${value.toFixed(0)} ms`;
          figures.push(
            { name: `${name}, over its bare SQL`, ratio, budget: 1.3, detail: `${ms(a)} over ${ms(b)}` },
            {
              name: `${name}, of ten times as much`,
              ratio: a / less,
              budget: 12,
              detail: `${ms(a)} over ${ms(less)}`,
            },
          );
        }
        await sql.end();
      }
      return [...figures, await memory(server.url())];
    },
    { max_wal_size: "4GB" },
  );
}

/** The heap after all questions were asked twenty times, over the heap after they were asked once. */
async function memory(server: string): Promise<Figure> {
  const sql = postgres(new URL(`/portfolio_${large}`, server).href, { max: 1 });
  const questions = await asking(sql);
  const heap = async (times: number) => {
    for (let n = 0; n < times; n++) for (const { ask } of questions) await ask();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const [once, often] = [await heap(2), await heap(5)];
  await sql.end();
  return {
    name: "heap after asking again and again",
    ratio: often / once,
    budget: 1.5,
    detail: `${often.toFixed(0)} MB over ${once.toFixed(0)} MB`,
  };
}
