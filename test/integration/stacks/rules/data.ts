import { postgresMajor } from "../../../../stacks/postgres-version.ts";
import { ofType, policies, type Rule } from "./find.ts";

/** Every bucket is closed to the public in all four ways, encrypted, versioned, owned, tidied, and refuses plain HTTP. */
export const bucketsAreClosed: Rule = (plan) =>
  ofType(plan, "aws:s3/bucket:Bucket").flatMap((bucket) => {
    const name = bucket.inputs.bucket;
    const about = (type: string) => ofType(plan, type).find(({ inputs }) => inputs.bucket === name)?.inputs;
    const block = about("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock") ?? {};
    const blocked = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];
    const rules = about(
      "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
    )?.rules;
    const versioning = about("aws:s3/bucketVersioning:BucketVersioning")?.versioningConfiguration;
    const policy = policies(plan).find(({ of }) => of.inputs.bucket === name)?.statements ?? [];
    const deniesPlain = policy.some(
      ({ Effect, Action, Condition }) =>
        Effect === "Deny" &&
        Action.includes("s3:*") &&
        JSON.stringify(Condition).includes("aws:SecureTransport"),
    );
    return [
      ...blocked.filter((one) => block[one] !== true).map((one) => `${bucket.name}: ${one} is off`),
      ...(JSON.stringify(rules)?.includes("AES256") ? [] : [`${bucket.name} is not encrypted`]),
      ...(JSON.stringify(versioning)?.includes("Enabled") ? [] : [`${bucket.name} is not versioned`]),
      ...(deniesPlain ? [] : [`${bucket.name} takes plain HTTP`]),
      ...(policy.some(({ Effect }) => Effect === "Allow") ? [`${bucket.name} is open to others`] : []),
      ...(about("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration")
        ? []
        : [`${bucket.name} has no lifecycle`]),
    ];
  });

/** The database is encrypted, private, asks for TLS, and is the version that the embedded server is. */
export const databaseIsClosed: Rule = (plan) => {
  const clusters = ofType(plan, "aws:rds/cluster:Cluster");
  const parameters = JSON.stringify(
    ofType(plan, "aws:rds/clusterParameterGroup:ClusterParameterGroup").map(
      ({ inputs }) => inputs.parameters,
    ),
  );
  return [
    ...(clusters.length === 1 ? [] : ["there is not one cluster"]),
    ...(parameters.includes('"rds.force_ssl","value":"1"')
      ? []
      : ["the database takes connections without TLS"]),
    ...clusters.flatMap(({ inputs }) => [
      ...(inputs.storageEncrypted === true ? [] : ["the database is not encrypted"]),
      ...(inputs.engineVersion === postgresMajor ? [] : [`the database is version ${inputs.engineVersion}`]),
      ...(JSON.stringify(inputs.vpcSecurityGroupIds) === '["DatabaseSecurityGroup-id"]'
        ? []
        : [`the database is in ${inputs.vpcSecurityGroupIds}`]),
    ]),
    ...ofType(plan, "aws:rds/clusterInstance:ClusterInstance")
      .filter(({ inputs }) => inputs.publiclyAccessible !== false)
      .map(({ name }) => `${name} is public`),
    ...ofType(plan, "aws:rds/proxy:Proxy")
      .filter(({ inputs }) => inputs.requireTls !== true)
      .map(({ name }) => `${name} takes connections without TLS`),
    ...ofType(plan, "aws:rds/subnetGroup:SubnetGroup")
      .filter(({ inputs }) => JSON.stringify(inputs.subnetIds).includes("Public"))
      .map(({ name }) => `${name} is in a public subnet`),
  ];
};

/** The cache speaks TLS with a password, and is encrypted where it lies. */
export const cacheIsClosed: Rule = (plan) =>
  ofType(plan, "aws:elasticache/replicationGroup:ReplicationGroup").flatMap(({ name, inputs }) => [
    ...(inputs.transitEncryptionEnabled === true && inputs.transitEncryptionMode === "required"
      ? []
      : [`${name} takes connections without TLS`]),
    ...(inputs.atRestEncryptionEnabled === true ? [] : [`${name} is not encrypted`]),
    ...(inputs.authToken === "[secret]" ? [] : [`${name} has no password`]),
    ...(JSON.stringify(inputs.securityGroupIds) === '["CacheSecurityGroup-id"]' ? [] : [`${name} is open`]),
  ]);
