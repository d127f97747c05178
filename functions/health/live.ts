import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

/** Liveness touches nothing: it answers as long as the process can. */
export const handler = endpoint(routes, "GET /health/live", () => ({
  status: 200,
  body: { success: true, status: "healthy", timestamp: `${new Date().toISOString().slice(0, 19)}Z` },
}));
