/// <reference path="../../../.sst/platform/config.d.ts" />
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { lambda } from "../functions/lambda.ts";
import { migrationRules, migrationsGroup } from "../network/security-groups.ts";
import { onLaptop } from "../stage.ts";
import { database, databaseOwner, postgres, verifyDatabase } from "./database.ts";

const directory = path.join($cli.paths.root, "migrations");

export const migrate = lambda("Migrate", {
  handler: "functions/migrate.handler",
  description: "Brings the schema and the API's role up, once in each deployment",
  memory: 512,
  timeout: 900,
  link: [database, databaseOwner],
  environment: verifyDatabase(true),
  copyFiles: [{ from: "migrations", to: "migrations" }],
  securityGroup: migrationsGroup,
});

/**
 * Runs when the function's code or a migration changed, against a database that is there and open to it. A failure
 * ends the deployment before the API's functions change. Under `sst dev` the laptop's database is migrated by hand.
 */
export const migration = onLaptop
  ? undefined
  : new aws.lambda.Invocation(
      "Migration",
      {
        functionName: migrate.name,
        input: JSON.stringify({ action: "up" }),
        triggers: {
          code: migrate.nodes.function.s3Key.apply((key) => key ?? ""),
          migrations: fingerprint(),
        },
      },
      { dependsOn: [postgres, ...migrationRules] },
    );

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(directory).sort()) {
    hash.update(name).update(readFileSync(path.join(directory, name)));
  }
  return hash.digest("hex");
}
