import { endpoint } from "../../lib/http/endpoint.ts";
import { answerReverse } from "../../lib/transactions/answer-reverse.ts";
import { ledgerRoutes } from "../ledger-routes.ts";

export const handler = endpoint(ledgerRoutes, "POST /transactions/{id}/reverse", answerReverse);
