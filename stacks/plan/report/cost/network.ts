import type { Resource } from "../../types.ts";
import { type CostPart, count, hoursPerMonth, ofType } from "./parts.ts";
import { prices } from "./prices.ts";

export function networkCost(resources: readonly Resource[]): CostPart[] {
  const nats = count(resources, "aws:ec2/natGateway:NatGateway");
  const bastions = count(resources, "aws:ec2/instance:Instance");
  // A bastion has a public address that is no resource of ours.
  const addresses = count(resources, "aws:ec2/eip:Eip") + bastions;
  const endpoints = ofType(resources, "aws:ec2/vpcEndpoint:VpcEndpoint").filter(
    ({ inputs }) => inputs.vpcEndpointType !== "Gateway",
  ).length;
  const zones = count(resources, "aws:servicediscovery/privateDnsNamespace:PrivateDnsNamespace");
  return [
    { what: `NAT gateways: ${nats}`, usd: nats * prices.natGatewayHour * hoursPerMonth },
    { what: `Bastion: ${bastions} × t4g.nano`, usd: bastions * prices.t4gNanoHour * hoursPerMonth },
    { what: `Public addresses: ${addresses}`, usd: addresses * prices.publicIpv4Hour * hoursPerMonth },
    {
      what: `Interface endpoints: ${endpoints}`,
      usd: endpoints * 2 * prices.interfaceEndpointHour * hoursPerMonth,
    },
    { what: "Private DNS zone of the VPC", usd: zones * prices.hostedZoneMonth },
  ];
}
