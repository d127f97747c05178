import { endpoint } from "../../lib/http/endpoint.ts";
import { answerPropertyStatement } from "../../lib/statements/answers.ts";
import { ledgerRoutes } from "../ledger-routes.ts";

export const handler = endpoint(
  ledgerRoutes,
  "GET /properties/{id}/operating-statement",
  answerPropertyStatement,
);
