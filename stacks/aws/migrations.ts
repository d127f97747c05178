/// <reference path="../../.sst/platform/config.d.ts" />
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { database, postgres } from "./database.ts";
import { lambda } from "./function.ts";
import { migrationRules, migrationsGroup } from "./security-groups.ts";
import { onLaptop } from "./stage.ts";

const directory = path.join($cli.paths.root, "migrations");

const migrate = lambda("Migrate", {
  handler: "functions/migrate.handler",
  description: "Brings the schema up, once in each deployment",
  memory: 512,
  timeout: 900,
  link: [database],
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
