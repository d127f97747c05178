import type { Command } from "@commander-js/extra-typings";
import { dataDirectory } from "../../stacks/local/data-directory/state.ts";
import { audienceName, issuerName, localIssuer } from "../../stacks/local/issuer.ts";
import { examples, run, wholeNumber } from "../support/command.ts";

export const describe = (command: Command) =>
  command
    .description("Prints an access token that the local issuer of the data directory signs.")
    .option("--scope <scopes>", "what it allows", "properties:read properties:write")
    .option("--subject <subject>", "whom it names; stored as created_by and updated_by", "local")
    .option(
      "--expires-in <seconds>",
      "until it expires; negative for one that has expired",
      wholeNumber(),
      3600,
    )
    .option("--not-before <seconds>", "until it becomes valid", wholeNumber())
    .option("--audience <audience>", "for whom it is", audienceName)
    .option("--issuer <issuer>", "who is said to have issued it", issuerName)
    .addHelpText("after", examples("token", "token --scope properties:read --subject alice --expires-in 600"))
    .action(
      run(async (options) => {
        const issuer = await localIssuer(dataDirectory());
        console.log(await issuer.sign(options));
        return 0;
      }),
    );
