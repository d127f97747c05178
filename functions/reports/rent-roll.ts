import { answerRentRoll } from "../../lib/analytics/answer-rows.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { analyticsRoutes } from "../analytics/routes.ts";

export const handler = endpoint(analyticsRoutes, "GET /reports/rent-roll", answerRentRoll);
