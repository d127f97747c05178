import type { MockResource, Mocks, Pulumi } from "./pulumi.ts";

export const account = "123456789012";

type State = Record<string, unknown>;

/** What AWS would answer: an id and an ARN for every resource, and the attributes that the program reads. */
export function awsMocks(pulumi: Pick<Pulumi, "secret">, region: string): Mocks {
  const arn = (type: string, name: string) => {
    const [, service = "", kind = ""] = type.split(":");
    return `arn:aws:${service.split("/")[0]}:${region}:${account}:${kind.toLowerCase()}/${name}`;
  };
  return {
    newResource: (args) => ({
      id: args.id || `${args.name}-id`,
      state: {
        arn: arn(args.type, args.name),
        name: args.name,
        ...args.inputs,
        ...attributes(args, pulumi, region),
      },
    }),
    call: ({ token, inputs }) => answer(token, inputs, region),
  };
}

function attributes(
  { type, name, inputs }: MockResource,
  pulumi: Pick<Pulumi, "secret">,
  region: string,
): State {
  const host = (kind: string) => `${name.toLowerCase()}.${kind}.${region}.example.internal`;
  switch (type) {
    case "random:index/randomBytes:RandomBytes":
      return { base64: pulumi.secret(Buffer.alloc(Number(inputs.length), 7).toString("base64")) };
    case "random:index/randomPassword:RandomPassword":
      return { result: pulumi.secret(`generated-${name}`) };
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
      };
    case "aws:s3/bucket:Bucket":
      return { bucket: inputs.bucket ?? name.toLowerCase(), arn: `arn:aws:s3:::${name.toLowerCase()}` };
    case "aws:synthetics/canary:Canary":
      return { engineArn: `arn:aws:lambda:${region}:${account}:function:cwsyn-${inputs.name}-1:1` };
    case "aws:cognito/userPool:UserPool":
      return { endpoint: `cognito-idp.${region}.amazonaws.com/${name}-id` };
    case "aws:cognito/userPoolClient:UserPoolClient":
      return { clientSecret: pulumi.secret(`generated-${name}`) };
    default:
      return {};
  }
}

type Statement = Record<"actions" | "resources" | "principals" | "conditions" | "effect", unknown>;

function answer(token: string, inputs: State, region: string): State {
  switch (token) {
    case "aws:index/getRegion:getRegion":
      return { id: region, name: region, region };
    case "aws:index/getPartition:getPartition":
      return { partition: "aws", dnsSuffix: "amazonaws.com" };
    case "aws:index/getCallerIdentity:getCallerIdentity":
      return { accountId: account, arn: `arn:aws:iam::${account}:root` };
    case "aws:index/getAvailabilityZones:getAvailabilityZones":
      return { names: ["a", "b", "c"].map((zone) => region + zone), id: region };
    case "aws:ec2/getManagedPrefixList:getManagedPrefixList":
      return { id: "pl-s3", name: inputs.name };
    case "aws:ec2/getAmi:getAmi":
      return { id: "ami-nat", architecture: "arm64" };
    case "aws:route53/getZone:getZone":
      return { id: "ZONE", zoneId: "ZONE" };
    case "aws:iam/getPolicyDocument:getPolicyDocument":
      return { ...inputs, json: policyDocument((inputs.statements ?? []) as Statement[]) };
    default:
      throw new Error(`The plan has no answer for ${token}; scripts/plan/mocks.ts must learn it`);
  }
}

/** The JSON of a policy, as IAM's data source writes it. */
function policyDocument(statements: Statement[]): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: statements.map(({ effect, actions, resources, principals, conditions }) => ({
      Effect: effect ?? "Allow",
      Action: actions,
      Resource: resources,
      Principal: principals,
      Condition: conditions,
    })),
  });
}
