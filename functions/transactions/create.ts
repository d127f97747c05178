import { createHandler } from "../../lib/resource/handlers/create.ts";
import { transactions } from "../../lib/transactions/definition.ts";

export const handler = createHandler(transactions);
