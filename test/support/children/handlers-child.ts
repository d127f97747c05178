import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { loadHandlers } from "../../../stacks/local/gateway/handlers.ts";

const handlers = loadHandlers(process.argv[2]);

/** Reloads, or answers what the handler answers. In a process of its own, since the test runner imports files its own way. */
process.on("message", async (message: "call" | "reload") => {
  if (message === "reload") await handlers.reload();
  const handler = await handlers.get("functions/words.handler");
  process.send?.(await handler({} as APIGatewayProxyEventV2, {} as Context));
});
