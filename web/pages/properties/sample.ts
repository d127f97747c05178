import { refresh } from "../../lib/api/answers.ts";
import { call } from "../../lib/api/client.ts";
import { noAnswer, type Problem, readProblem } from "../../lib/api/problem.ts";
import { newKey } from "../../lib/api/write.ts";
import { today } from "../../lib/format/date.ts";

const size = 24;

/**
 * Fills an empty portfolio with made-up properties, their leases and their ledger, as `npm run seed` does; answers how many
 * properties were stored. `show` hears the share that is done, 0 to 1.
 */
export async function storeSample(show: (share: number) => void): Promise<number | Problem> {
  // Its own script: it is needed once, if at all.
  const { sampleRequests } = await import("../../../lib/sample/requests.ts");
  const requests = [...sampleRequests({ size, leased: size, seed: "reims", asOf: today() })];
  let stored = 0;
  try {
    for (const [place, request] of requests.entries()) {
      const isImport = request.method === "POST";
      const response = await call(request.path, {
        method: request.method,
        headers: {
          "content-type": isImport ? "application/x-ndjson" : "application/json",
          ...(isImport ? { "idempotency-key": newKey() } : {}),
        },
        body: isImport
          ? request.rows.map((row) => `${JSON.stringify(row)}\n`).join("")
          : JSON.stringify(request.body),
      });
      const body: unknown = await response.json().catch(() => undefined);
      if (!response.ok) return readProblem(response.status, body, response.headers);
      if (request.path === "/properties/import") stored += (body as { stored: number }).stored;
      show((place + 1) / requests.length);
    }
    await call("/alerts/evaluate", { method: "POST" });
    return stored;
  } catch (error) {
    return noAnswer(error);
  } finally {
    refresh("/");
  }
}
