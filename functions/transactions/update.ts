import { updateHandler } from "../../lib/resource/handlers/update.ts";
import { transactions } from "../../lib/transactions/definition.ts";

export const handler = updateHandler(transactions);
