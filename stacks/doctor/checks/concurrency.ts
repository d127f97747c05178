import { GetAccountSettingsCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { type Check, clientOptions } from "../types.ts";

/** What a new account is promised; some start with 10, which a polling page uses up. */
const wanted = 1_000;
const least = 100;

/** Executions of Lambda that may run at the same time in the account and region. */
export const concurrency: Check = async (context) => {
  const lambda = new LambdaClient(clientOptions(context));
  try {
    const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
    const limit = AccountLimit?.ConcurrentExecutions ?? 0;
    const check = "Lambda concurrency";
    const says = `${limit} executions at a time, ${AccountLimit?.UnreservedConcurrentExecutions ?? 0} of them unreserved`;
    if (limit >= wanted) return [{ check, state: "ok", says }];
    const todo = `Ask for ${wanted} under Service Quotas: aws service-quotas request-service-quota-increase --service-code lambda --quota-code L-B99A9384 --desired-value ${wanted}`;
    return [{ check, state: limit < least ? "failed" : "warning", says, todo }];
  } finally {
    lambda.destroy();
  }
};
