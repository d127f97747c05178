import { handler } from "../../../functions/properties/list.ts";
import { getEvent, lambdaContext } from "../support/event.ts";

/** A process that answers each target it is sent with how long the handler took for it: one database, one pool. */
process.on("message", async (target: string) => {
  const started = performance.now();
  const { statusCode, body } = await handler(getEvent(target), lambdaContext());
  process.send?.({
    ms: performance.now() - started,
    ok: statusCode === 200,
    body: statusCode === 200 ? "" : body,
  });
});
