import type { Command } from "@commander-js/extra-typings";
import { examples } from "../support/command.ts";
import { start, withOptions } from "./start.ts";

export const describe = (command: Command) =>
  withOptions(command)
    .description("Starts as `reims start --reload` does: a handler that is saved answers the next request.")
    .addHelpText("after", examples("dev"))
    .action((options) => start({ ...options, reload: true }));
