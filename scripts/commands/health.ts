import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { check } from "../health/check.ts";
import { detailed } from "../health/detailed.ts";
import { monitor } from "../health/monitor.ts";
import { apiClient, stageOption, tokenOption, urlOption } from "../support/api-client.ts";
import { examples, run, wholeNumber } from "../support/command.ts";

const modes = { check, detailed, monitor };
const mode = new Option(
  "--mode <mode>",
  "check: every endpoint once, against its schema; detailed: how long each takes; monitor: polls /health until Ctrl-C",
).choices(["check", "detailed", "monitor"] as const);

export const describe = (command: Command) =>
  command
    .description("Asks every health endpoint. Exits 0 when the API is healthy or degraded, else 1.")
    .addOption(mode.default("check" as const))
    .option("--count <n>", "calls of each endpoint (detailed) or polls (monitor)", wholeNumber(1))
    .option("--interval <seconds>", "between two polls (monitor)", seconds, 5)
    .option("--json", "one JSON document on stdout")
    .addOption(urlOption)
    .addOption(tokenOption)
    .addOption(stageOption)
    .addHelpText(
      "after",
      examples(
        "health",
        "health --mode monitor --interval 30",
        "health --json --url https://api.example.com",
        "health --stage production",
      ),
    )
    .action(
      run(async ({ mode, count, interval, json = false, ...api }) => {
        const options = { api: apiClient(api), count, intervalMs: interval * 1000, json };
        return (await modes[mode](options)) ? 0 : 1;
      }),
    );

function seconds(text: string): number {
  const number = Number(text);
  if (number > 0) return number;
  throw new InvalidArgumentError("It takes seconds, more than 0.");
}
