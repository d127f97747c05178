import { zoneId } from "../../../../stacks/plan/evaluation/zones.ts";
import { ofType, type Rule } from "./find.ts";

/** Who may reach whom, port by port; nothing else is open. */
const ways: Record<string, string[]> = {
  Database: ["Functions:5432", "Migrations:5432", "Proxy:5432"],
  Proxy: ["Functions:5432"],
  Cache: ["Functions:6379"],
};

const group = (id: unknown) => String(id).replace("SecurityGroup-id", "");

/** Only the functions get in, and they get out to nothing but what they use. */
export const networkIsClosed: Rule = (plan) => {
  const ingress = ofType(plan, "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule");
  const egress = ofType(plan, "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule");
  const inline = [
    ...ofType(plan, "aws:ec2/securityGroup:SecurityGroup"),
    ...ofType(plan, "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup"),
  ].filter(({ inputs }) =>
    [inputs.ingress, inputs.egress].some((rules) => ((rules as unknown[] | undefined)?.length ?? 0) > 0),
  );
  const proxied = ofType(plan, "aws:rds/proxy:Proxy").length > 0;
  return [
    ...inline.map(({ name }) => `${name} has inline rules`),
    ...ingress.flatMap(({ name, inputs }) => {
      const from = `${group(inputs.referencedSecurityGroupId)}:${inputs.fromPort}`;
      const to = group(inputs.securityGroupId);
      if (inputs.fromPort !== inputs.toPort || inputs.cidrIpv4 || inputs.cidrIpv6)
        return [`${name} is too wide`];
      if (proxied && to === "Database" && from.startsWith("Functions"))
        return [`${name} goes round the proxy`];
      return ways[to]?.includes(from) ? [] : [`${name} lets ${from} into ${to}`];
    }),
    ...egress
      .filter(({ inputs }) => inputs.cidrIpv4 ?? inputs.cidrIpv6)
      .map(({ name }) => `${name} leads out of the VPC`),
    ...(ofType(plan, "aws:ec2/natGateway:NatGateway").length > 0 ? ["there is a NAT gateway"] : []),
  ];
};

/** Private subnets in two zones at least, RDS Proxy offered in each; a Local Zone is none. */
export const zonesAreTwo: Rule = (plan) => {
  const zones = ofType(plan, "aws:ec2/subnet:Subnet")
    .filter(({ name }) => name.includes("Private"))
    .map(({ inputs }) => inputs.availabilityZone);
  return [
    ...(new Set(zones).size >= 2 ? [] : [`private subnets in ${zones}`]),
    ...zones
      .filter((zone) => !["use1-az1", "use1-az2"].includes(zoneId(String(zone)) ?? ""))
      .map((zone) => `a private subnet is in ${zone}, where RDS Proxy is not offered`),
  ];
};
