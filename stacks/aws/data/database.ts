/// <reference path="../../../.sst/platform/config.d.ts" />
import { postgresMajor } from "../../postgres-version.ts";
import { laptopPostgres } from "../laptop.ts";
import { databaseGroup, proxyGroup } from "../network/security-groups.ts";
import { vpc } from "../network/vpc.ts";
import { RandomPassword } from "../random.ts";
import { onLaptop, prefix, settings } from "../stage.ts";

const { minAcu, maxAcu, replicas, backupDays, proxy, passwordGeneration } = settings.database;
/** RDS Proxy's name, where the stage has one. */
export const proxyName = `${prefix}-database`;

// RDS Proxy writes to a group named after it; made here, so that its lines are removed some day.
const proxyLogs = proxy
  ? [
      new aws.cloudwatch.LogGroup("ProxyLogGroup", {
        name: `/aws/rds/proxy/${proxyName}`,
        retentionInDays: settings.logRetentionDays,
      }),
    ]
  : [];

/** The role that the API signs in as: it reads and writes rows and changes no schema. The migrate function makes it. */
const apiRole = {
  username: "api",
  password: new RandomPassword("DatabaseApiPassword", {
    length: 32,
    special: false,
    keepers: { generation: String(passwordGeneration) },
  }).result,
};

/**
 * What the server itself ends, since RDS Proxy carries neither startup options nor a CancelRequest: a transaction that
 * waits for its client, a statement whose client is gone, and, without a proxy, the connection of a frozen function.
 */
const parameters = [
  { name: "rds.force_ssl", value: "1" },
  { name: "idle_in_transaction_session_timeout", value: "60000" },
  { name: "client_connection_check_interval", value: "5000" },
  ...(proxy ? [] : [{ name: "idle_session_timeout", value: "90000" }]),
];

export const postgres = new sst.aws.Aurora("Postgres", {
  engine: "postgres",
  version: postgresMajor,
  database: "reims",
  username: "reims",
  vpc: { subnets: vpc.privateSubnets, securityGroups: [databaseGroup.id] },
  scaling: { min: `${minAcu} ACU`, max: `${maxAcu} ACU` },
  replicas,
  proxy: proxy ? { credentials: [apiRole] } : false,
  // The console's query editor and the AWS command line reach a private database through it.
  dataApi: true,
  dev: laptopPostgres,
  transform: {
    cluster: {
      backupRetentionPeriod: backupDays,
      copyTagsToSnapshot: true,
      deletionProtection: settings.protect,
      skipFinalSnapshot: !settings.protect,
      ...(settings.protect ? { finalSnapshotIdentifier: `${prefix}-final` } : {}),
    },
    clusterParameterGroup: { parameters },
    instance: (args) => {
      args.publiclyAccessible = false;
      args.autoMinorVersionUpgrade = true;
      // Tier 1 keeps a replica at the writer's capacity, so that it can take over under load.
      if (args.promotionTier !== undefined) args.promotionTier = 1;
    },
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
    username: onLaptop ? postgres.username : apiRole.username,
    password: onLaptop ? postgres.password : apiRole.password,
    proxy,
  },
});

/** The owner of the schema, for migrations. */
export const databaseOwner = new sst.Linkable("DatabaseOwner", {
  properties: { username: postgres.username, password: postgres.password },
});

/**
 * How a function checks whom it speaks to. Lambda's Node image has the certificates of RDS in a file; RDS Proxy has one
 * that Node trusts by itself. On a laptop the laptop's own rules hold.
 */
export const verifyDatabase = (direct: boolean): Record<string, string> =>
  onLaptop
    ? {}
    : {
        DATABASE_SSL: "verify-full",
        ...(direct || !proxy ? { DATABASE_SSL_CA: "/var/runtime/ca-cert.pem" } : {}),
      };
