/// <reference path="../../../.sst/platform/config.d.ts" />
import { laptopRedis } from "../laptop.ts";
import { cacheGroup } from "../network/security-groups.ts";
import { vpc } from "../network/vpc.ts";
import { settings } from "../stage.ts";
import { versions } from "../versions.ts";

const nodes = settings.cacheNodes;

/** Valkey over TLS with a password; two nodes stand in two zones and fail over. */
function createCache(group: aws.ec2.SecurityGroup) {
  const valkey = new sst.aws.Redis("Valkey", {
    engine: "valkey",
    version: versions.valkey,
    instance: "t4g.micro",
    cluster: false,
    vpc: { subnets: vpc.privateSubnets, securityGroups: [group.id] },
    dev: laptopRedis,
    transform: {
      cluster: {
        numCacheClusters: nodes,
        automaticFailoverEnabled: nodes > 1,
        multiAzEnabled: nodes > 1,
      },
    },
  });
  const link = new sst.Linkable("Cache", {
    properties: {
      host: valkey.host,
      port: valkey.port,
      username: valkey.username,
      password: valkey.password,
    },
  });
  /** Ids of the nodes, as ElastiCache numbers them. */
  const nodeIds = Array.from(
    { length: nodes },
    (_, index) => $interpolate`${valkey.clusterId}-00${index + 1}`,
  );
  return { link, nodeIds };
}

export const cache = cacheGroup === undefined ? undefined : createCache(cacheGroup);
