import { endpoint } from "../../lib/http/endpoint.ts";
import { answerPortfolioStatement } from "../../lib/statements/answers.ts";
import { ledgerRoutes } from "../ledger-routes.ts";

export const handler = endpoint(ledgerRoutes, "GET /reports/operating-statement", answerPortfolioStatement);
