import { call } from "../../../lib/api/client.ts";
import { noAnswer, type Problem, readProblem } from "../../../lib/api/problem.ts";
import type { Point } from "./points.ts";

/** Every point that the address finds, read as NDJSON page by page; `seen` is told what came so far. */
export async function readPoints(
  first: string,
  signal: AbortSignal,
  seen: (points: Point[]) => void,
): Promise<Problem | undefined> {
  const points: Point[] = [];
  let url: string | undefined = first;
  try {
    while (url !== undefined) {
      const response: Response = await call(url, { headers: { accept: "application/x-ndjson" }, signal });
      if (!response.ok) {
        return readProblem(response.status, await response.json().catch(() => undefined), response.headers);
      }
      for (const line of (await response.text()).split("\n")) {
        if (line !== "") points.push(JSON.parse(line) as Point);
      }
      seen([...points]);
      url = /<([^>]+)>;\s*rel="?next/.exec(response.headers.get("link") ?? "")?.[1];
    }
  } catch (error) {
    return noAnswer(error);
  }
  return undefined;
}
