/// <reference path="../../.sst/platform/config.d.ts" />
import { postgresMajor } from "../postgres-version.ts";
import { vpc } from "./network.ts";
import { databaseGroup, proxyGroup } from "./security-groups.ts";
import { prefix, settings } from "./stage.ts";

const { minAcu, maxAcu, replicas, backupDays, proxy } = settings.database;
const proxyName = `${prefix}-database`;

// RDS Proxy writes to a group named after it; made here, so that its lines are not kept for ever.
const proxyLogs = proxy
  ? [
      new aws.cloudwatch.LogGroup("ProxyLogGroup", {
        name: `/aws/rds/proxy/${proxyName}`,
        retentionInDays: settings.logRetentionDays,
      }),
    ]
  : [];

export const postgres = new sst.aws.Aurora("Postgres", {
  engine: "postgres",
  version: postgresMajor,
  database: "reims",
  username: "reims",
  vpc: { subnets: vpc.privateSubnets, securityGroups: [databaseGroup.id] },
  scaling: { min: `${minAcu} ACU`, max: `${maxAcu} ACU` },
  replicas,
  proxy,
  // `sst dev`: the server that `npm start` or any other Postgres gives on the laptop.
  dev: {
    host: process.env.DATABASE_HOST ?? "127.0.0.1",
    port: Number(process.env.DATABASE_PORT ?? 5432),
    database: process.env.DATABASE_NAME ?? "reims",
    username: process.env.DATABASE_USER ?? "reims",
    password: process.env.DATABASE_PASSWORD ?? "reims",
  },
  transform: {
    cluster: {
      backupRetentionPeriod: backupDays,
      copyTagsToSnapshot: true,
      deletionProtection: settings.protect,
      skipFinalSnapshot: !settings.protect,
      ...(settings.protect ? { finalSnapshotIdentifier: `${prefix}-final` } : {}),
    },
    clusterParameterGroup: { parameters: [{ name: "rds.force_ssl", value: "1" }] },
    instance: { publiclyAccessible: false },
    proxy: (args, options) => {
      args.name = proxyName;
      args.requireTls = true;
      args.vpcSecurityGroupIds = proxyGroup === undefined ? [] : [proxyGroup.id];
      options.dependsOn = [(options.dependsOn ?? []) as $util.Resource[], proxyLogs].flat();
    },
  },
});

/** What a function reads to reach the database. Linking it grants no permission: who holds the password needs none. */
export const database = new sst.Linkable("Database", {
  properties: {
    host: postgres.host,
    /** The cluster itself: migrations use session features that RDS Proxy does not carry. */
    directHost: postgres.nodes.cluster?.endpoint ?? postgres.host,
    port: postgres.port,
    database: postgres.database,
    username: postgres.username,
    password: postgres.password,
    proxy,
  },
});
