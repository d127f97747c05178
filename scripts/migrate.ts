import { AppError } from "../lib/errors.ts";
import { MigrationError } from "../lib/migrations/errors.ts";
import { type Action, actions, type MigrateOptions, migrate } from "../lib/migrations/migrate.ts";
import { withLocalDatabase } from "../stacks/local/database.ts";
import { StartError } from "../stacks/local/start-error.ts";
import { CommandError, command, readArgs } from "./support/command.ts";
import { report } from "./support/migrate-report.ts";

const usage = "npm run migrate -- plan|up|down|status|verify [--json] [--production]";

await command(async () => {
  const { values, positionals } = readArgs(
    usage,
    { json: { type: "boolean" }, production: { type: "boolean" } },
    true,
  );
  const action = actions.find((known) => known === positionals[0]);
  if (action === undefined || positionals.length > 1) throw new CommandError(`Usage: ${usage}`);
  const print = (result: unknown) => console.log(JSON.stringify(result, null, 2));
  try {
    return await withLocalDatabase((url) =>
      run(action, values.json === true ? print : undefined, {
        ...(url === undefined ? {} : { url }),
        allowProduction: values.production === true,
        report: (event, fields) => console.error(`${event} ${JSON.stringify(fields)}`),
      }),
    );
  } catch (error) {
    if (values.json && error instanceof AppError) print({ ok: false, error: described(error) });
    throw error instanceof StartError ? new CommandError(error.message, { cause: error }) : error;
  }
});

async function run<A extends Action>(
  action: A,
  print: ((result: unknown) => void) | undefined,
  options: MigrateOptions,
): Promise<number> {
  const result = await migrate(action, options);
  if (print !== undefined) print(result);
  else console.log((report[action] as (result: unknown) => string)(result));
  return "ok" in result && !result.ok ? 1 : 0;
}

function described(error: AppError) {
  const details = error instanceof MigrationError ? error.details : {};
  return { code: error.code, message: error.message, details };
}
