import { readFileSync } from "node:fs";
import path from "node:path";
import tab from "@bomb.sh/tab/commander";
import { Command } from "@commander-js/extra-typings";
import { commands } from "../commands.ts";
import { examples } from "./command.ts";

const completion = "completion";

/** The command line of `reims`. Only the command that is called is loaded; all of them when a shell asks for completions. */
export async function createProgram(args: readonly string[]): Promise<Command> {
  const program = new Command("reims")
    .description("REIMS on the command line.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "explain a command and its options")
    .helpCommand("help [command]", "explain a command")
    .showHelpAfterError("Add --help to see what it takes.")
    .addHelpText(
      "after",
      `${examples("start", "import --help", "health --url https://api.example.com")}

Settings come from the environment and from .env in the working directory; the environment wins.
Completions: "npm link" puts reims on the PATH; then, in the shell's start file, source <(reims ${completion} bash).`,
    );
  const called = args.find((arg) => arg !== "help" && !arg.startsWith("-"));
  const all = called === completion || called === "complete";
  for (const { name, summary, load } of commands) {
    const command = program.command(name).summary(summary);
    if (all || name === called) (await load()).describe(command);
  }
  if (all) tab(program as unknown as Parameters<typeof tab>[0], { completionCommandName: completion });
  else program.command(completion).summary("print a script that completes commands for a shell");
  return program;
}

function version(): string {
  const file = path.join(import.meta.dirname, "../../package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}
