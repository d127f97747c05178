import { answerAnnounce } from "../../lib/documents/answers.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { documentRoutes } from "./routes.ts";

export const handler = endpoint(documentRoutes, "POST /documents/{id}/versions", answerAnnounce);
