import { answerReady } from "../../lib/health/answer.ts";
import { database } from "../../lib/health/database.ts";
import { minio } from "../../lib/health/minio.ts";
import { ollama } from "../../lib/health/ollama.ts";
import { redis } from "../../lib/health/redis.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

const checks = [database, redis, minio, ollama];

export const handler = endpoint(routes, "GET /health/ready", (request) =>
  answerReady(request, checks, routes),
);
