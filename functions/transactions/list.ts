import { listHandler } from "../../lib/resource/handlers/list.ts";
import { transactions } from "../../lib/transactions/definition.ts";

export const handler = listHandler(transactions);
