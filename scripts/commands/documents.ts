import type { Command } from "@commander-js/extra-typings";
import { Option } from "@commander-js/extra-typings";
import { documentCategories } from "../../lib/documents/definition.ts";
import { addDocument } from "../documents/add.ts";
import { getDocument } from "../documents/get.ts";
import { stageOption, tokenOption, urlOption } from "../support/api-client.ts";
import { examples, run } from "../support/command.ts";

export function describe(command: Command) {
  command
    .description("Stores files as documents of a property, and fetches them.")
    .addHelpText("after", examples("documents add policy.pdf --property 018f…", "documents get 018f…"));
  command
    .command("add")
    .description(
      "Stores files, each checked by its SHA-256. The same line again goes on with what is missing.",
    )
    .argument("<files...>", "the files")
    .requiredOption("--property <id>", "the property that they are filed under")
    .addOption(
      new Option("--category <category>", "what they are").choices(documentCategories).default("other"),
    )
    .option(
      "--title <title>",
      "name by which people know it; the file's name without its ending when left out",
    )
    .option("--expires-on <day>", "last day on which it is valid")
    .option("--json", "one JSON document on stdout")
    .addOption(urlOption)
    .addOption(stageOption)
    .addOption(tokenOption)
    .addHelpText("after", examples("documents add policy.pdf --property 018f… --category insurance"))
    .action(run(addDocument));
  command
    .command("get")
    .description("Fetches the file of a document, whole or not at all, and checks its SHA-256.")
    .argument("<id>", "the document")
    .option("--output <file>", "the file to write; the document's own file name when left out")
    .option("--file-version <number>", "which version; the newest when left out")
    .option("--json", "one JSON document on stdout")
    .addOption(urlOption)
    .addOption(stageOption)
    .addOption(tokenOption)
    .addHelpText("after", examples("documents get 018f… --output policy.pdf"))
    .action(run(getDocument));
}
