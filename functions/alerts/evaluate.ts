import { answerEvaluate } from "../../lib/alerts/answers.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { alertRoutes } from "./routes.ts";

export const handler = endpoint(alertRoutes, "POST /alerts/evaluate", answerEvaluate);
