import { endpoint } from "../../lib/http/endpoint.ts";
import { liveRoute } from "./live-route.ts";

/** Liveness touches nothing: it answers as long as the process can. */
export const handler = endpoint([liveRoute], "GET /health/live", ({ accepted }) => {
  const timestamp = `${new Date().toISOString().slice(0, 19)}Z`;
  const plain = accepted === "application/json";
  return {
    status: 200,
    headers: { "content-type": accepted, vary: "accept" },
    body: plain ? { success: true, status: "healthy", timestamp } : { status: "pass" },
  };
});
