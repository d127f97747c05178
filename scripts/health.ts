import { check } from "./health/check.ts";
import { detailed } from "./health/detailed.ts";
import { monitor } from "./health/monitor.ts";
import { apiClient, apiFlags } from "./support/api-client.ts";
import { CommandError, command, integerFlag, readArgs } from "./support/command.ts";

const usage =
  "npm run health -- [--url URL] [--mode check|detailed|monitor] [--count N] [--interval SECONDS] [--json]";

const modes = { check, detailed, monitor };
type Mode = keyof typeof modes;
const isMode = (name: string): name is Mode => Object.hasOwn(modes, name);

await command(async () => {
  const { values, positionals } = readArgs(
    usage,
    {
      ...apiFlags,
      mode: { type: "string" },
      count: { type: "string" },
      interval: { type: "string" },
      json: { type: "boolean" },
    },
    true,
  );
  const mode = values.mode ?? positionals[0] ?? "check";
  if (!isMode(mode) || positionals.length > 1) throw new CommandError(`Usage: ${usage}`);
  const count = integerFlag("count", values.count);
  const interval = values.interval === undefined ? 5 : Number(values.interval);
  if (count !== undefined && count < 1) throw new CommandError("--count starts at 1.");
  if (!(interval > 0)) throw new CommandError("--interval takes seconds, more than 0.");
  const healthy = await modes[mode]({
    api: apiClient(values),
    count,
    intervalMs: interval * 1000,
    json: values.json ?? false,
  });
  return healthy ? 0 : 1;
});
