import type { Command } from "@commander-js/extra-typings";
import { examples, run } from "../support/command.ts";

export const describe = (command: Command) =>
  command
    .description("Prints the OpenAPI 3.1 document of the API, as GET /openapi.json serves it.")
    .addHelpText("after", examples("openapi > openapi.json"))
    .action(
      run(async () => {
        const { routes } = await import("../../functions/routes.ts");
        const { descriptions } = await import("../../lib/openapi/descriptions.ts");
        const { openApiDocument } = await import("../../lib/openapi/document.ts");
        process.stdout.write(`${JSON.stringify(openApiDocument(routes, descriptions), null, 2)}\n`);
        return 0;
      }),
    );
