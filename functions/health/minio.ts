import { answerService } from "../../lib/health/answers/answer.ts";
import { checkOf } from "../../lib/health/checks/check.ts";
import { minio } from "../../lib/health/services.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

const check = checkOf(minio, () => import("../../lib/health/probes/minio.ts"));

export const handler = endpoint(routes, "GET /health/minio", (request) =>
  answerService(request, check, routes),
);
