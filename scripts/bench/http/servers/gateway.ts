import { startGateway } from "../../../../stacks/local/gateway.ts";
import { createMetrics } from "../../../../stacks/local/telemetry/metrics.ts";
import { serve } from "./serve.ts";

const { port } = await startGateway({ auth: "open", metrics: createMetrics() });
serve(port);
