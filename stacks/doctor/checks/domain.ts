import { ListHostedZonesByNameCommand, Route53Client } from "@aws-sdk/client-route-53";
import { stageSettings } from "../../aws/settings.ts";
import { type Check, type Context, clientOptions, type Finding } from "../types.ts";

/** Where SST proves the stage's domains and points them at the router and the API; nothing to look at without one. */
export const domain: Check = async (context) => {
  const { domain: known, apiDomain } = stageSettings(context.stage);
  const names = [known, apiDomain].filter((name) => name !== undefined);
  if (names.length > 0) return (await Promise.all(names.map((name) => zoneOf(name, context)))).flat();
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
