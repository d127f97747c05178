import { Argument, type Command } from "@commander-js/extra-typings";
import { AppError } from "../../lib/errors.ts";
import { MigrationError } from "../../lib/migrations/errors.ts";
import { type Action, actions, type MigrateOptions, migrate } from "../../lib/migrations/migrate.ts";
import { withLocalDatabase } from "../../stacks/local/database.ts";
import { examples, run } from "../support/command.ts";
import { report } from "../support/migrate-report.ts";

const action = new Argument(
  "<action>",
  "plan: what up would run; up: apply; down: undo the last one; status: what is applied; verify: try what the schema promises",
).choices(actions);

export const describe = (command: Command) =>
  command
    .description("Migrations, on the database that the environment names, else on the local one.")
    .addArgument(action)
    .option("--json", "the result as one JSON document on stdout")
    .option("--production", "let down undo a migration in production")
    .option("--yes", "let down drop tables and columns that hold values")
    .addHelpText("after", examples("migrate status", "migrate up"))
    .action(run(runAction));

async function runAction(
  action: Action,
  options: { json?: true; production?: true; yes?: true },
): Promise<number> {
  const print = (result: unknown) => console.log(JSON.stringify(result, null, 2));
  try {
    return await withLocalDatabase((url) =>
      perform(action, options.json === true ? print : undefined, {
        ...(url === undefined ? {} : { url }),
        allowProduction: options.production === true,
        allowDataLoss: options.yes === true,
        report: (event, fields) => console.error(`${event} ${JSON.stringify(fields)}`),
      }),
    );
  } catch (error) {
    if (options.json && error instanceof AppError) print({ ok: false, error: described(error) });
    throw error;
  }
}

async function perform<A extends Action>(
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
