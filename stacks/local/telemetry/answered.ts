import type { GatewayRequest } from "../gateway/request.ts";

/** One request and how it was answered. */
export interface Answered {
  request: GatewayRequest;
  /** The route as the event names it; undefined where the gateway answered before it looked for one. */
  route: string | undefined;
  status: number;
  durationMs: number;
}

export type Observe = (answered: Answered) => void;
