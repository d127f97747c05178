import postgres from "postgres";
import { handler } from "../../functions/properties/get.ts";
import { fetchVal } from "../../lib/db/index.ts";
import { toStatement } from "../../lib/db/sql.ts";
import { properties } from "../../lib/properties/definition.ts";
import { getRow } from "../../lib/resource/stored/get.ts";
import { withPostgres } from "./support/database.ts";
import { getEvent, lambdaContext } from "./support/event.ts";
import { type Figure, inTurn } from "./support/measure.ts";

const calls = 300;
const rounds = 25;

/** A warm GET by id, from event to answer, against the statement it runs on the bare driver. */
export async function bench(): Promise<Figure[]> {
  return withPostgres(async (server) => {
    const id = await fetchVal<string>(
      "insert into properties (name, address, city, state, property_type) values ($1, $2, $3, $4, $5) returning id::text",
      ["Harbor Point", "12 Quay Street", "Portland", "ME", "office"],
    );
    if (id === null) throw new Error("The insert returned nothing");
    const statement = await statementOf(id);
    const bare = postgres(server.url(), { max: 1, fetch_types: false });
    const event = getEvent(`/properties/${id}`, { id });
    const result = await inTurn(
      repeat(async () => (await handler(event, lambdaContext())).statusCode === 200),
      repeat(async () => (await bare.unsafe(statement.text, [id], { prepare: true })).length === 1),
      rounds,
    );
    await bare.end();
    return [
      {
        name: "warm GET /properties/{id} over its query on the bare driver",
        ratio: result.ratio,
        budget: 1.3,
        detail: `${perCall(result.a)} against ${perCall(result.b)} a call`,
      },
    ];
  });
}

/** The very text that the handler sends, caught on its way. */
async function statementOf(id: string): Promise<{ text: string }> {
  let text = "";
  await getRow(
    {
      fetchOne: async <T>(query: Parameters<typeof toStatement>[0]) => {
        ({ text } = toStatement(query));
        return { json: "{}", version: "0" } as T;
      },
    },
    properties,
    id,
  );
  return { text };
}

function repeat(call: () => Promise<boolean>): () => Promise<void> {
  return async () => {
    for (let index = 0; index < calls; index++) if (!(await call())) throw new Error("A call failed");
  };
}

const perCall = (ms: number) => `${Math.round((ms / calls) * 1000)} µs`;
