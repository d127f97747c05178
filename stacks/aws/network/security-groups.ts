/// <reference path="../../../.sst/platform/config.d.ts" />

import { settings } from "../stage.ts";
import { s3Endpoint, vpc } from "./vpc.ts";

const group = (name: string, description: string) =>
  new aws.ec2.SecurityGroup(`${name}SecurityGroup`, { vpcId: vpc.id, description });

export const functionsGroup = group("Functions", "The API functions");
export const migrationsGroup = group("Migrations", "The migration function");
export const databaseGroup = group("Database", "Aurora");
export const proxyGroup = settings.database.proxy ? group("Proxy", "RDS Proxy") : undefined;
export const cacheGroup = settings.cacheNodes > 0 ? group("Cache", "Valkey") : undefined;

/** One way from one group to another: a rule on each side, and nothing else is open. */
function allow(name: string, from: aws.ec2.SecurityGroup, to: aws.ec2.SecurityGroup, port: number) {
  const rule = { ipProtocol: "tcp", fromPort: port, toPort: port };
  return [
    new aws.vpc.SecurityGroupEgressRule(`${name}Out`, {
      ...rule,
      securityGroupId: from.id,
      referencedSecurityGroupId: to.id,
    }),
    new aws.vpc.SecurityGroupIngressRule(`${name}In`, {
      ...rule,
      securityGroupId: to.id,
      referencedSecurityGroupId: from.id,
    }),
  ];
}

/** What must be open before a migration can run. */
export const migrationRules = allow("MigrationsToDatabase", migrationsGroup, databaseGroup, 5432);

if (proxyGroup === undefined) allow("FunctionsToDatabase", functionsGroup, databaseGroup, 5432);
else {
  allow("FunctionsToProxy", functionsGroup, proxyGroup, 5432);
  allow("ProxyToDatabase", proxyGroup, databaseGroup, 5432);
}
if (cacheGroup !== undefined) allow("FunctionsToCache", functionsGroup, cacheGroup, 6379);

new aws.vpc.SecurityGroupEgressRule("FunctionsToS3", {
  securityGroupId: functionsGroup.id,
  ipProtocol: "tcp",
  fromPort: 443,
  toPort: 443,
  prefixListId: s3Endpoint.prefixListId,
});
if (settings.ollama !== undefined) {
  new aws.vpc.SecurityGroupEgressRule("FunctionsToOllama", {
    securityGroupId: functionsGroup.id,
    ipProtocol: "tcp",
    fromPort: settings.ollama.port,
    toPort: settings.ollama.port,
    cidrIpv4: "0.0.0.0/0",
  });
}
if (settings.bastion) {
  new aws.vpc.SecurityGroupIngressRule("BastionToDatabaseIn", {
    securityGroupId: databaseGroup.id,
    ipProtocol: "tcp",
    fromPort: 5432,
    toPort: 5432,
    referencedSecurityGroupId: vpc.nodes.bastionSecurityGroup.apply((bastion) =>
      bastion === undefined ? $output("") : bastion.id,
    ),
  });
}
