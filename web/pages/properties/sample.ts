import { refresh } from "../../lib/api/answers.ts";
import { call } from "../../lib/api/client.ts";
import { noAnswer, type Problem, readProblem } from "../../lib/api/problem.ts";
import { newKey } from "../../lib/api/write.ts";
import { today } from "../../lib/format/date.ts";

const size = 48;

/** Fills an empty portfolio with made-up properties, those of `npm run seed`; answers how many were stored. */
export async function storeSample(): Promise<number | Problem> {
  // Its own script: it is needed once, if at all.
  const { samplePortfolio } = await import("../../../lib/sample/portfolio.ts");
  const lines = [...samplePortfolio({ size, seed: "reims", asOf: today() })].map(
    (row) => `${JSON.stringify(row)}\n`,
  );
  try {
    const response = await call("/properties/import", {
      method: "POST",
      headers: { "content-type": "application/x-ndjson", "idempotency-key": newKey() },
      body: lines.join(""),
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) return readProblem(response.status, body, response.headers);
    refresh("/");
    return (body as { stored: number }).stored;
  } catch (error) {
    return noAnswer(error);
  }
}
