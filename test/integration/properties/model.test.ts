import fc from "fast-check";
import { test } from "vitest";
import { execute } from "../../../lib/db/index.ts";
import { runsOf } from "../../nightly.ts";
import { useApi } from "../../support/api.ts";
import { programs } from "../../support/model.ts";

const api = useApi();

test("whatever is asked in whatever order, the API answers as a plain list in memory would", async () => {
  const seed = Number(process.env.REIMS_SEED ?? Date.now() % 2 ** 31);
  process.stderr.write(`model test: REIMS_SEED=${seed}\n`);
  await fc.assert(
    fc.asyncProperty(programs, async (commands) => {
      await execute("truncate properties, idempotency_keys cascade");
      const setup = () => ({ model: { stored: [], gone: [], keys: new Map() }, real: api });
      await fc.asyncModelRun(setup, commands);
    }),
    {
      numRuns: runsOf("programs of requests are answered as a model answers them"),
      seed,
      endOnFailure: false,
    },
  );
}, 600_000);
