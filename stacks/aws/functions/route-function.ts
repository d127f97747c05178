/// <reference path="../../../.sst/platform/config.d.ts" />
import path from "node:path";
import { type Route, routeKey } from "../../../lib/http/route.ts";
import { cache } from "../data/cache.ts";
import { database, verifyDatabase } from "../data/database.ts";
import { migration } from "../data/migrations.ts";
import { bucket } from "../data/storage.ts";
import { functionsGroup } from "../network/security-groups.ts";
import { onLaptop, settings } from "../stage.ts";
import { type LambdaOptions, lambda } from "./lambda.ts";
import { linkables } from "./linkables.ts";
import { objectStatements } from "./object-permissions.ts";

const { historyRetentionDays: days } = settings;
const history: Record<string, string> = days === undefined ? {} : { HISTORY_RETENTION_DAYS: String(days) };

/** The function behind a route: settings and permissions of what the route uses, and of nothing else. */
export function routeFunction(route: Route): sst.aws.Function {
  return lambda(functionName(route), {
    handler: route.handler,
    description: `${routeKey(route)}: ${route.summary}`,
    memory: route.memory,
    timeout: route.timeout,
    versioning: !onLaptop,
    ...(settings.reservedConcurrency === undefined
      ? {}
      : { reservedConcurrency: settings.reservedConcurrency }),
    ...(migration === undefined ? {} : { dependsOn: [migration] }),
    ...(route.assets === undefined
      ? {}
      : { copyFiles: route.assets.map((from) => ({ from, to: `assets/${path.posix.basename(from)}` })) }),
    ...needs(route),
  });
}

/** `functions/properties/get.handler` → `PropertiesGet`. */
export function functionName(route: Pick<Route, "handler">): string {
  const words = path.posix.relative("functions", route.handler.replace(/\.\w+$/, "")).split(/[/-]/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function needs({ handler, uses, links = [] }: Route): Partial<LambdaOptions> {
  const inVpc =
    uses.includes("database") ||
    (uses.includes("redis") && cache !== undefined) ||
    (uses.includes("ollama") && settings.ollama !== undefined);
  return {
    link: [
      ...(uses.includes("database") ? [database] : []),
      ...(uses.includes("redis") && cache !== undefined ? [cache.link] : []),
      ...links.map((name) => linkables[name]),
    ],
    environment: {
      ...(uses.includes("database") ? { ...verifyDatabase(false), ...history } : {}),
      ...(uses.includes("minio") ? { MINIO_BUCKET: bucket.name } : {}),
      ...(uses.includes("ollama") && settings.ollama !== undefined
        ? { OLLAMA_HOST: settings.ollama.host, OLLAMA_PORT: String(settings.ollama.port) }
        : {}),
    },
    permissions: objectStatements({ handler, uses }),
    ...(inVpc ? { securityGroup: functionsGroup } : {}),
  };
}
