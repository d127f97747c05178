import { startLambda } from "../../stacks/local/lambda-runtime/index.ts";
import type { Artifact } from "../../stacks/plan/types.ts";
import { withBundles } from "./support/bundles.ts";
import { type Figure, median } from "./support/measure.ts";

const rounds = 20;
const empty = "scripts/bench/bare/empty.handler";
const driver = "scripts/bench/bare/driver.handler";

const pairs: { handler: string; over: string; budget: number }[] = [
  { handler: "functions/health/live.handler", over: empty, budget: 1.1 },
  { handler: "functions/properties/get.handler", over: driver, budget: 1.25 },
  { handler: "functions/properties/create.handler", over: driver, budget: 1.25 },
  { handler: "functions/properties/list.handler", over: driver, budget: 1.25 },
  { handler: "functions/health/all.handler", over: driver, budget: 1.25 },
];

/** Cold inits, from starting the process to its first request for work, under Lambda's own runtime client. */
export async function bench(): Promise<Figure[]> {
  const handlers = [empty, driver, ...pairs.map(({ handler }) => handler)];
  return withBundles(handlers, async (artifacts) => {
    const times = new Map<string, number[]>(handlers.map((handler) => [handler, []]));
    // In turn, so that a machine whose speed drifts slows all of them; the first round warms the disk's cache.
    for (let round = 0; round <= rounds; round++) {
      for (const [handler, artifact] of artifacts) {
        const ms = await init(artifact);
        if (round > 0) times.get(handler)?.push(ms);
      }
    }
    const of = (handler: string) => median(times.get(handler) ?? []);
    return pairs.map(({ handler, over, budget }) => ({
      name: `cold init of ${handler.slice(10, -8)} over ${over === empty ? "an empty handler" : "the driver alone"}`,
      ratio: of(handler) / of(over),
      budget,
      detail: `${of(handler).toFixed(1)} ms over ${of(over).toFixed(1)} ms, medians of ${rounds}`,
    }));
  });
}

async function init({ dir, handler }: Artifact): Promise<number> {
  const lambda = await startLambda({ taskRoot: dir, handler });
  await lambda.stop();
  return lambda.initMs;
}
