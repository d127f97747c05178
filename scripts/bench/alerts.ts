import { conditions } from "../../lib/alerts/conditions/index.ts";
import { candidatesOn, evaluateAlerts } from "../../lib/alerts/evaluate.ts";
import { fetchAll, sql, withTransaction } from "../../lib/db/index.ts";
import { fillPortfolio } from "./analytics/fill.ts";
import { openDatabase, withPostgres } from "./support/database.ts";
import { type Figure, inTurn } from "./support/measure.ts";

const properties = Number(process.env.REIMS_BENCH_PROPERTIES ?? 10_000);
const day = "2025-12-31";
const timeoutMs = 120_000;

/** An evaluation over the bare SQL of its conditions: of a portfolio that nobody looked at yet, and once more. */
export function bench(): Promise<Figure[]> {
  return withPostgres(
    async (server) => {
      const portfolio = await openDatabase(server.url(), "portfolio", (sql) =>
        fillPortfolio(sql, properties),
      );
      const figures = [
        await compare("a first evaluation", undone),
        await compare("an evaluation once more", once),
      ];
      await portfolio.end();
      return figures;
    },
    { max_wal_size: "4GB" },
  );
}

async function compare(name: string, evaluate: () => Promise<void>): Promise<Figure> {
  const { a, b, ratio } = await inTurn(evaluate, bareConditions, 3);
  return {
    name: `${name}, over the bare SQL of its conditions`,
    ratio,
    budget: 3,
    detail: `${a.toFixed(0)} ms over ${b.toFixed(0)} ms, ${properties} properties`,
  };
}

async function once(): Promise<void> {
  await withTransaction(async (tx) => checked(await evaluateAlerts(tx, day)), { timeoutMs });
}

/** Rolled back, so that the next one is a first one too. */
async function undone(): Promise<void> {
  const rollback = new Error("rolled back");
  await withTransaction(
    async (tx) => {
      checked(await evaluateAlerts(tx, day));
      throw rollback;
    },
    { timeoutMs },
  ).catch((error) => {
    if (error !== rollback) throw error;
  });
}

function checked({ failed }: { failed: string[] }): void {
  if (failed.length > 0) throw new Error(`Not evaluated: ${failed.join(", ")}.`);
}

async function bareConditions(): Promise<void> {
  for (const condition of conditions) {
    const statement = sql`with ${candidatesOn(sql`${day}::text::date`, condition)} select count(*) from candidates`;
    await fetchAll(statement, { timeoutMs, prepare: false });
  }
}
