import postgres from "postgres";
import { closeDb } from "../../../lib/db/index.ts";
import { migrate } from "../../../lib/migrations/migrate.ts";

/** A migrated database of so many properties, filled by `fill`; lib/db is pointed at it. */
export async function openPortfolio(
  server: string,
  properties: number,
  fill: (sql: postgres.Sql, properties: number) => Promise<void>,
): Promise<postgres.Sql> {
  const url = new URL(`/portfolio_${properties}`, server).href;
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database portfolio_${properties}`);
  await admin.end();
  await closeDb();
  process.env.DATABASE_URL = url;
  await migrate("up");
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await fill(sql, properties);
  return sql;
}
