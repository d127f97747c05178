import { startGateway } from "../../../../stacks/local/gateway.ts";
import { serve } from "./serve.ts";

const { port } = await startGateway({ auth: "open" });
serve(port);
