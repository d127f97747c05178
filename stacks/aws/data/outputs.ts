/// <reference path="../../../.sst/platform/config.d.ts" />
import { onLaptop } from "../stage.ts";
import { postgres } from "./database.ts";
import { migrate } from "./migrations.ts";

/** What a person needs to reach the private database: the Data API's two ARNs, and the function that migrates. */
export const databaseOutputs = {
  ...(onLaptop ? {} : { clusterArn: postgres.clusterArn, secretArn: postgres.secretArn }),
  migrateFunction: migrate.name,
};
