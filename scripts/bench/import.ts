import postgres from "postgres";
import { handler } from "../../functions/properties/import.ts";
import { execute, fetchVal, getConnection } from "../../lib/db/index.ts";
import { properties } from "../../lib/properties/definition.ts";
import { columnOf } from "../../lib/resource/definition.ts";
import { rowCsv } from "../../lib/resource/list/forms/csv.ts";
import { withPostgres } from "./support/database.ts";
import { getEvent, lambdaContext } from "./support/event.ts";
import { type Figure, inTurn } from "./support/measure.ts";
import { fillProperties } from "./support/sample-properties.ts";

const rows = 100_000;
const rounds = 3;
/** What the command line sends at once. */
const rowsOfPiece = 4_000;

/** 100,000 rows through the import's handler, piece by piece, against one COPY of the same rows into the same table. */
export async function bench(): Promise<Figure[]> {
  return withPostgres(
    async (server) => {
      const sql = postgres(server.url(), { max: 1, onnotice: () => {} });
      await fillProperties(sql, rows);
      const names = properties.columnNames.filter(
        (name) =>
          !name.startsWith("updated") &&
          !name.startsWith("created") &&
          columnOf(properties, name)?.computedBy === undefined,
      );
      const [csv = ""] = rowCsv(properties, names).strings;
      const lines = (await sql.unsafe<{ line: string }[]>(`select ${csv} as line from properties`)).map(
        ({ line }) => line,
      );
      await sql.end();
      const header = names.join(",");
      const pieces = Array.from({ length: rows / rowsOfPiece }, (_, index) =>
        [header, ...lines.slice(index * rowsOfPiece, (index + 1) * rowsOfPiece), ""].join("\n"),
      );
      const statement = `copy properties (${header}) from stdin (format csv)`;
      const data = lines.map((line) => `${line}\n`);
      const empty = () => execute("truncate properties cascade");
      const stored = async () => {
        const count = await fetchVal<number>("select count(*) from properties");
        if (count !== rows) throw new Error(`${count} rows were stored`);
      };
      const result = await inTurn(
        async () => {
          await empty();
          for (const piece of pieces) await post(piece);
          await stored();
        },
        async () => {
          await empty();
          await getConnection((db) => db.copyIn(statement, data, { timeoutMs: 300_000 }));
          await stored();
        },
        rounds,
      );
      return [
        {
          name: "import of 100,000 rows over COPY of the same rows",
          ratio: result.ratio,
          budget: 5,
          detail: `${(result.a / 1000).toFixed(1)} s against ${(result.b / 1000).toFixed(1)} s`,
        },
      ];
    },
    { max_wal_size: "4GB" },
  );
}

async function post(body: string): Promise<void> {
  const get = getEvent("/properties/import");
  const { statusCode, body: answer } = await handler(
    {
      ...get,
      headers: { ...get.headers, "content-type": "text/csv" },
      requestContext: { ...get.requestContext, http: { ...get.requestContext.http, method: "POST" } },
      body,
    },
    lambdaContext(),
  );
  if (statusCode !== 200 || JSON.parse(answer ?? "").stored !== rowsOfPiece) throw new Error(answer);
}
