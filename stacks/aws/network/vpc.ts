/// <reference path="../../../.sst/platform/config.d.ts" />
import { objectPrefix } from "../../../lib/documents/object-key.ts";
import { bucket } from "../data/storage.ts";
import { region, settings } from "../stage.ts";
import { zones } from "./zones.ts";

/** Two zones. Without an address outside to reach there is no NAT: the functions see Aurora, the cache and S3 only. */
export const vpc = new sst.aws.Vpc("Vpc", {
  az: zones,
  bastion: settings.bastion,
  ...(settings.ollama === undefined ? {} : { nat: "managed" as const }),
  transform: {
    // The default group would let the whole VPC in; nothing here uses it, so it lets no traffic in.
    securityGroup: (args) => {
      args.ingress = [];
      args.egress = [];
    },
  },
});

/** S3 without a way out: traffic to the documents stays inside AWS, and everything else in S3 is out of reach. */
export const s3Endpoint = new aws.ec2.VpcEndpoint("S3Endpoint", {
  vpcId: vpc.id,
  serviceName: $interpolate`com.amazonaws.${region}.s3`,
  vpcEndpointType: "Gateway",
  routeTableIds: vpc.nodes.privateRouteTables.apply((tables) => $resolve(tables.map((table) => table.id))),
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        principals: [{ type: "AWS", identifiers: ["*"] }],
        actions: ["s3:ListBucket", "s3:GetObject", "s3:PutObject", "s3:DeleteObject"],
        resources: [bucket.arn, $interpolate`${bucket.arn}/${objectPrefix}*`],
      },
    ],
  }).json,
});
