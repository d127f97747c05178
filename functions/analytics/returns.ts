import { endpoint } from "../../lib/http/endpoint.ts";
import { answerReturns } from "../../lib/returns/answer.ts";
import { ledgerRoutes } from "../ledger-routes.ts";

export const handler = endpoint(ledgerRoutes, "GET /analytics/returns", answerReturns);
