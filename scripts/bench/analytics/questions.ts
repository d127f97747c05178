import type postgres from "postgres";
import { handler as concentration } from "../../../functions/analytics/concentration.ts";
import { handler as debt } from "../../../functions/analytics/debt.ts";
import { handler as leaseExpirations } from "../../../functions/analytics/lease-expirations.ts";
import { handler as occupancy } from "../../../functions/analytics/occupancy.ts";
import { handler as portfolio } from "../../../functions/analytics/portfolio.ts";
import { handler as refinance } from "../../../functions/analytics/refinance.ts";
import { handler as sameStore } from "../../../functions/analytics/same-store.ts";
import { handler as rentRoll } from "../../../functions/reports/rent-roll.ts";
import { concentration as concentrationOf } from "../../../lib/analytics/concentration.ts";
import { debt as debtOf } from "../../../lib/analytics/debt.ts";
import { leaseExpirations as leaseExpirationsOf } from "../../../lib/analytics/lease-expirations.ts";
import { occupancy as occupancyOf } from "../../../lib/analytics/occupancy/occupancy.ts";
import { readOccupancyQuery } from "../../../lib/analytics/occupancy/query.ts";
import { portfolio as portfolioOf } from "../../../lib/analytics/portfolio.ts";
import { readQuestion } from "../../../lib/analytics/question.ts";
import { readRefinanceQuery } from "../../../lib/analytics/refinance/query.ts";
import { refinance as refinanceOf } from "../../../lib/analytics/refinance/refinance.ts";
import { portfolioRentRoll } from "../../../lib/analytics/rows/rent-roll.ts";
import { sameStore as sameStoreOf } from "../../../lib/analytics/same-store/same-store.ts";
import type { Sql } from "../../../lib/db/index.ts";
import { toStatement } from "../../../lib/db/sql.ts";
import type { Handler } from "../../../lib/http/endpoint.ts";
import { getEvent, lambdaContext } from "../support/event.ts";

const day = "2025-12-31";

/** A question from event to answer, and its statement alone. */
export interface Asked {
  name: string;
  ask(): Promise<unknown>;
  bare(): Promise<unknown>;
}

/** The statement that a query function sends: it is kept, and the function stopped there. */
async function statementOf(
  query: (fetch: (statement: Sql | string) => never) => Promise<unknown>,
): Promise<Sql> {
  let kept: Sql | undefined;
  await query((statement) => {
    if (typeof statement !== "string") kept = statement;
    throw new Error("kept");
  }).catch(() => {});
  if (kept === undefined) throw new Error("The question asked nothing.");
  return kept;
}

const question = readQuestion(new URLSearchParams({ as_of: day }), []);
const spans = { from: "2025-01-01", to: day, compareFrom: "2024-01-01", compareTo: "2024-12-31" };
const page = { form: "json", limit: 50, after: undefined, name: "" } as const;
const terms = "rate=6&amortization_years=30&max_ltv=65&min_dscr=1.3&min_debt_yield=8";

const questions: [path: string, handler: Handler, query: Parameters<typeof statementOf>[0]][] = [
  [
    "/analytics/portfolio?group_by=state",
    portfolio,
    (fetchAll) => portfolioOf({ fetchAll }, question, "state"),
  ],
  ["/analytics/debt?bucket=quarter", debt, (fetchAll) => debtOf({ fetchAll }, question, "quarter")],
  [
    "/analytics/occupancy?from=2021-01-01&measure=area",
    occupancy,
    (fetchAll) =>
      occupancyOf(
        { fetchAll },
        readOccupancyQuery(new URLSearchParams({ as_of: day, from: "2021-01-01", measure: "area" })),
      ),
  ],
  [
    "/analytics/lease-expirations?weight=area",
    leaseExpirations,
    (fetchOne) => leaseExpirationsOf({ fetchOne }, question, "area", "none"),
  ],
  [
    "/analytics/concentration?by=tenant",
    concentration,
    (fetchOne) => concentrationOf({ fetchOne }, question, "tenant"),
  ],
  [
    `/analytics/refinance?${terms}`,
    refinance,
    (fetchOne) =>
      refinanceOf(
        { fetchOne },
        question,
        readRefinanceQuery(
          readQuestion(new URLSearchParams(terms), [...new URLSearchParams(terms).keys()]).parameters,
        ),
        page,
      ),
  ],
  [
    "/analytics/same-store?from=2025-01-01&to=2025-12-31&compare_from=2024-01-01&compare_to=2024-12-31",
    sameStore,
    (fetchOne) => sameStoreOf({ fetchOne }, question, spans, undefined),
  ],
  ["/reports/rent-roll", rentRoll, (fetchOne) => portfolioRentRoll({ fetchOne }, question, page)],
];

export function asking(sql: postgres.Sql): Promise<Asked[]> {
  return Promise.all(
    questions.map(async ([path, handler, query]) => {
      const { text, params } = toStatement(await statementOf(query));
      const target = `${path}${path.includes("?") ? "&" : "?"}as_of=${day}`;
      return {
        name: path.split("?")[0] ?? path,
        bare: () => sql.unsafe(text, params as string[]),
        async ask() {
          const answer = await handler(getEvent(target), lambdaContext());
          if (answer.statusCode !== 200) throw new Error(`${target}: ${answer.statusCode} ${answer.body}`);
        },
      };
    }),
  );
}
