import { DescribeAvailabilityZonesCommand, EC2Client } from "@aws-sdk/client-ec2";
import { withoutProxy } from "../../aws/network/zones-without-proxy.ts";
import { type Check, clientOptions } from "../types.ts";

/** Two zones that offer all services of the stack. */
export const zones: Check = async (context) => {
  const ec2 = new EC2Client(clientOptions(context));
  try {
    const { AvailabilityZones = [] } = await ec2.send(
      new DescribeAvailabilityZonesCommand({
        Filters: [{ Name: "zone-type", Values: ["availability-zone"] }],
      }),
    );
    const usable = AvailabilityZones.filter(
      ({ State, ZoneId }) => State === "available" && !withoutProxy.includes(String(ZoneId)),
    ).map(({ ZoneName }) => String(ZoneName));
    const check = "zones";
    if (usable.length >= 2) {
      return [{ check, state: "ok", says: `${usable.toSorted().slice(0, 2).join(" and ")} will be used` }];
    }
    return [
      {
        check,
        state: "failed",
        says: `Only ${usable.length} zones of ${context.region} offer all that is needed`,
        todo: "Deploy to another region: set AWS_REGION.",
      },
    ];
  } finally {
    ec2.destroy();
  }
};
