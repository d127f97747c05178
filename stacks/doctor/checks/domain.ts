import { ListHostedZonesByNameCommand, Route53Client } from "@aws-sdk/client-route-53";
import { stageSettings } from "../../aws/settings.ts";
import { type Check, type Context, clientOptions, type Finding } from "../types.ts";

/** Where SST proves the stage's domain and points it at the API; nothing to look at without a domain. */
export const domain: Check = async (context) => {
  const name = stageSettings(context.stage).apiDomain;
  if (name !== undefined) return zoneOf(name, context);
  return [{ check, state: "ok", says: "The stage has no domain" }];
};

const check = "domain";

/** The public zone of Route 53 that holds a name, looked for from the name itself upwards. */
export async function zoneOf(name: string, context: Pick<Context, "region">): Promise<Finding[]> {
  const route53 = new Route53Client(clientOptions(context));
  try {
    for (let zone = name; zone.includes("."); zone = zone.slice(zone.indexOf(".") + 1)) {
      const { HostedZones = [] } = await route53.send(
        new ListHostedZonesByNameCommand({ DNSName: zone, MaxItems: 1 }),
      );
      if (HostedZones.some(({ Name, Config }) => Name === `${zone}.` && !Config?.PrivateZone))
        return [{ check, state: "ok", says: `${name} is in the zone ${zone}` }];
    }
    return [
      {
        check,
        state: "failed",
        says: `No public zone of Route 53 holds ${name}`,
        todo: `aws route53 create-hosted-zone --name ${name.split(".").slice(-2).join(".")} --caller-reference "$(date +%s)", and name its servers at the registrar.`,
      },
    ];
  } finally {
    route53.destroy();
  }
}
