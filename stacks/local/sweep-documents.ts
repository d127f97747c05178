import { sweepObjects } from "../../lib/documents/sweep.ts";
import { everyHour } from "./every-hour.ts";
import type { Say } from "./servers/services.ts";

const batch = 100;

/** Removes the documents' objects that are due, now and then each hour, until it is stopped. A schedule does it on AWS. */
export function sweepDocumentsHourly(say: Say, everyMs?: number): () => Promise<void> {
  async function run(): Promise<void> {
    while ((await sweepObjects(batch)) === batch);
  }
  const what = "The objects of deleted documents could not be removed";
  return everyHour(run, { say, what, ...(everyMs === undefined ? {} : { everyMs }) });
}
