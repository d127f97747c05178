import { negotiate } from "../../lib/http/accept.ts";
import { endpoint } from "../../lib/http/endpoint.ts";
import { routes } from "../routes.ts";

const forms = ["application/json", "application/health+json"];

/** Liveness touches nothing: it answers as long as the process can. */
export const handler = endpoint(routes, "GET /health/live", ({ headers }) => {
  const form = negotiate(headers.accept, forms);
  const timestamp = `${new Date().toISOString().slice(0, 19)}Z`;
  const plain = form === "application/json";
  return {
    status: 200,
    headers: { "content-type": form, vary: "accept" },
    body: plain ? { success: true, status: "healthy", timestamp } : { status: "pass" },
  };
});
