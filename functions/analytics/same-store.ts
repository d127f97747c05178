import { answerSameStore } from "../../lib/analytics/answers.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { analyticsRoutes } from "./routes.ts";

export const handler = endpoint(analyticsRoutes, "GET /analytics/same-store", answerSameStore);
