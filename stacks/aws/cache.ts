/// <reference path="../../.sst/platform/config.d.ts" />
import { vpc } from "./network.ts";
import { cacheGroup } from "./security-groups.ts";
import { settings } from "./stage.ts";

const nodes = settings.cacheNodes;

/** Valkey over TLS with a password; two nodes stand in two zones and fail over. */
function createCache(group: aws.ec2.SecurityGroup) {
  const valkey = new sst.aws.Redis("Valkey", {
    engine: "valkey",
    version: "8.0",
    instance: "t4g.micro",
    cluster: false,
    vpc: { subnets: vpc.privateSubnets, securityGroups: [group.id] },
    dev: { host: process.env.REDIS_HOST ?? "127.0.0.1", port: Number(process.env.REDIS_PORT ?? 6379) },
    transform: {
      cluster: {
        numCacheClusters: nodes,
        automaticFailoverEnabled: nodes > 1,
        multiAzEnabled: nodes > 1,
      },
    },
  });
  return new sst.Linkable("Cache", {
    properties: {
      host: valkey.host,
      port: valkey.port,
      username: valkey.username,
      password: valkey.password,
    },
  });
}

export const cache = cacheGroup === undefined ? undefined : createCache(cacheGroup);
