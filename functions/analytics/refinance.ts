import { answerRefinance } from "../../lib/analytics/answer-rows.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { analyticsRoutes } from "./routes.ts";

export const handler = endpoint(analyticsRoutes, "GET /analytics/refinance", answerRefinance);
