import { historyHandler } from "../../lib/resource/handlers/history.ts";
import { transactions } from "../../lib/transactions/definition.ts";

export const handler = historyHandler(transactions);
