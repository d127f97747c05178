import { policyDocument } from "./policy-document.ts";
import type { MockResource, Mocks, Pulumi } from "./pulumi.ts";
import { zoneNames } from "./zones.ts";

export const account = "123456789012";

/** SST's key of the sealed links: 32 bytes in base64. */
export const encryptionKey = Buffer.alloc(32, 7).toString("base64");

/** In every secret that a plan makes up, so that a plan can be searched for them. */
export const secretMark = "generated-secret-";

type State = Record<string, unknown>;

type Secrets = Pick<Pulumi, "secret" | "isSecret" | "unwrapSecret">;

function arn({ type, name, inputs }: MockResource, pulumi: Secrets, region: string): string {
  const [, service = "", kind = ""] = type.split(":");
  const given = String(inputs.name ?? name);
  if (kind === "LogGroup") return `arn:aws:logs:${region}:${account}:log-group:${given}`;
  if (type === "aws:lambda/function:Function") return `arn:aws:lambda:${region}:${account}:function:${given}`;
  if (type === "aws:lambda/alias:Alias") {
    const { functionName: known } = inputs;
    const functionName = pulumi.isSecret(known) ? pulumi.unwrapSecret(known) : known;
    return `arn:aws:lambda:${region}:${account}:function:${functionName}:${given}`;
  }
  const place = service.startsWith("iam") ? "" : region;
  return `arn:aws:${service.split("/")[0]}:${place}:${account}:${kind.toLowerCase()}/${given}`;
}

/** What AWS would answer: an id and an ARN of each resource, and the attributes that the program reads. */
export function awsMocks(pulumi: Secrets, region: string, given: Record<string, State> = {}): Mocks {
  return {
    newResource: (args) => ({
      id: args.id || `${args.name}-id`,
      state: {
        arn: arn(args, pulumi, region),
        name: args.name,
        ...args.inputs,
        ...attributes(args, pulumi, region),
        ...given[args.type],
      },
    }),
    call: ({ token, inputs }) => answer(token, inputs, region),
  };
}

function attributes({ type, name, inputs, id }: MockResource, pulumi: Secrets, region: string): State {
  const host = (kind: string) => `${name.toLowerCase()}.${kind}.${region}.example.internal`;
  switch (type) {
    case "random:index/randomBytes:RandomBytes":
      return { base64: pulumi.secret(encryptionKey) };
    case "random:index/randomPassword:RandomPassword":
      return { result: pulumi.secret(`${secretMark}${name}`) };
    case "aws:rds/cluster:Cluster":
      return { endpoint: host("cluster"), readerEndpoint: host("cluster-ro"), port: 5432 };
    case "aws:rds/clusterInstance:ClusterInstance":
      return { port: 5432 };
    case "aws:rds/proxy:Proxy":
      return { endpoint: host("proxy") };
    case "aws:elasticache/replicationGroup:ReplicationGroup":
      return { clusterEnabled: inputs.clusterMode === "enabled", primaryEndpointAddress: host("cache") };
    case "aws:apigatewayv2/api:Api":
      return {
        apiEndpoint: `https://${host("execute-api")}`,
        executionArn: `arn:aws:execute-api:${region}:${account}:${name}`,
      };
    case "aws:lambda/function:Function":
      return {
        invokeArn: `arn:aws:apigateway:${region}:lambda:path/2015-03-31/functions/${name}/invocations`,
        publish: inputs.publish ?? false,
        version: "1",
      };
    case "aws:s3/bucket:Bucket":
      return bucketState(String(id || (inputs.bucket ?? name.toLowerCase())), name, region);
    case "aws:cloudfront/distribution:Distribution":
      return { domainName: `${name.toLowerCase()}.cloudfront.net`, hostedZoneId: "ZONE", etag: "ETAG" };
    case "aws:acm/certificate:Certificate":
      return {
        domainValidationOptions: [
          {
            resourceRecordName: `_proof.${inputs.domainName}`,
            resourceRecordType: "CNAME",
            resourceRecordValue: "proof",
          },
        ],
      };
    case "aws:apigatewayv2/domainName:DomainName":
      return {
        domainNameConfiguration: {
          ...(inputs.domainNameConfiguration as State),
          targetDomainName: host("execute-api"),
          hostedZoneId: "ZONE",
        },
      };
    case "aws:synthetics/canary:Canary":
      return { engineArn: `arn:aws:lambda:${region}:${account}:function:cwsyn-${inputs.name}-1:1` };
    case "aws:cognito/userPool:UserPool":
      return { endpoint: `cognito-idp.${region}.amazonaws.com/${name}-id` };
    case "aws:cognito/userPoolClient:UserPoolClient":
      return { clientSecret: pulumi.secret(`${secretMark}${name}`) };
    default:
      return {};
  }
}

function bucketState(bucket: string, name: string, region: string): State {
  return {
    bucket,
    arn: `arn:aws:s3:::${name.toLowerCase()}`,
    bucketRegionalDomainName: `${bucket}.s3.${region}.amazonaws.com`,
  };
}

function answer(token: string, inputs: State, region: string): State {
  switch (token) {
    case "aws:index/getRegion:getRegion":
      return { id: region, name: region, region };
    case "aws:index/getPartition:getPartition":
      return { partition: "aws", dnsSuffix: "amazonaws.com" };
    case "aws:index/getCallerIdentity:getCallerIdentity":
      return { accountId: account, arn: `arn:aws:iam::${account}:root` };
    case "aws:index/getAvailabilityZones:getAvailabilityZones":
      return { names: zoneNames(inputs, region), id: region };
    case "aws:ec2/getManagedPrefixList:getManagedPrefixList":
      return { id: "pl-s3", name: inputs.name };
    case "aws:ec2/getAmi:getAmi":
      return { id: "ami-nat", architecture: "arm64" };
    case "aws:route53/getZone:getZone":
      return { id: "ZONE", zoneId: "ZONE" };
    case "aws:iam/getPolicyDocument:getPolicyDocument":
      return { ...inputs, json: policyDocument(inputs.statements) };
    default:
      throw new Error(`The plan has no answer for ${token}; stacks/plan/evaluation/mocks.ts must learn it`);
  }
}
