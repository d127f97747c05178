import { endpoint } from "../../lib/http/endpoint.ts";
import { answerLedger } from "../../lib/transactions/answer-ledger.ts";
import { ledgerRoutes } from "../ledger-routes.ts";

export const handler = endpoint(ledgerRoutes, "GET /properties/{id}/ledger", answerLedger);
