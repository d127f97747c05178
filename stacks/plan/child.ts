import { evaluate } from "./evaluate.ts";
import type { EvaluateOptions } from "./types.ts";

// One evaluation, told and answered over the channel to the parent: see in-child.ts. What components log goes to stderr.
console.log = console.error;
process.once("message", async (options: EvaluateOptions) => {
  const answer = await evaluate(options).then(
    (evaluation) => ({ evaluation }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(answer, () => process.exit(0));
});
