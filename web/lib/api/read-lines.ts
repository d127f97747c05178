import { call } from "./client.ts";
import { noAnswer, type Problem, readProblem } from "./problem.ts";

/** As many as the API puts into one answer; more come by its Link. */
export const mostLines = "10000";

/** Every row that the address finds, read as NDJSON; `seen` is told what came so far. */
export async function readLines<Row>(
  first: string,
  signal: AbortSignal,
  seen: (rows: Row[]) => void,
): Promise<Problem | undefined> {
  const rows: Row[] = [];
  let url: string | undefined = first;
  try {
    while (url !== undefined) {
      const response: Response = await call(url, { headers: { accept: "application/x-ndjson" }, signal });
      if (!response.ok) {
        return readProblem(response.status, await response.json().catch(() => undefined), response.headers);
      }
      for (const line of (await response.text()).split("\n")) {
        if (line !== "") rows.push(JSON.parse(line) as Row);
      }
      seen([...rows]);
      url = nextOf(response);
    }
  } catch (error) {
    return noAnswer(error);
  }
  return undefined;
}

/** Where the answer goes on. */
export const nextOf = (response: Response): string | undefined =>
  /<([^>]+)>;\s*rel="?next/.exec(response.headers.get("link") ?? "")?.[1];
