import { handler } from "../../functions/health/all.ts";
import { fetchVal } from "../../lib/db/index.ts";
import { withPostgres } from "./support/database.ts";
import { getEvent, lambdaContext } from "./support/event.ts";
import { type Figure, milliseconds } from "./support/measure.ts";

const callers = 1000;

/** A thousand callers of /health at once, and how many probes of the database, counted there, they cost in a cache period. */
export async function bench(): Promise<Figure[]> {
  return withPostgres(
    async () => {
      await fetchVal("create extension if not exists pg_stat_statements");
      const before = await probes();
      const event = getEvent("/health");
      const ms = await milliseconds(() =>
        Promise.all(Array.from({ length: callers }, () => handler(event, lambdaContext()))),
      );
      return [
        {
          name: `database probes for ${callers} concurrent GET /health`,
          ratio: (await probes()) - before,
          budget: 1,
          detail: `all answered in ${Math.round(ms)} ms`,
        },
      ];
    },
    { shared_preload_libraries: "pg_stat_statements" },
  );
}

async function probes(): Promise<number> {
  const count = await fetchVal<number>(
    "select coalesce(sum(calls), 0)::int from pg_stat_statements where query = $1",
    ["select $1"],
  );
  return count ?? 0;
}
