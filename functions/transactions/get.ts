import { getHandler } from "../../lib/resource/handlers/get.ts";
import { transactions } from "../../lib/transactions/definition.ts";

export const handler = getHandler(transactions);
