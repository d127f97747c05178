import { importHandler } from "../../lib/resource/handlers/import.ts";
import { transactions } from "../../lib/transactions/definition.ts";

export const handler = importHandler(transactions);
