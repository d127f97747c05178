import { postgresMajor } from "../../../../stacks/postgres-version.ts";
import { named, ofType, policies, type Rule, type Statement } from "./find.ts";

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
      ...(policy.some((one) => one.Effect === "Allow" && !isForOurPages(one))
        ? [`${bucket.name} is open to others`]
        : []),
      ...(about("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration")
        ? []
        : [`${bucket.name} has no lifecycle`]),
    ];
  });

/** The stage's own distribution, and no other of CloudFront's customers, may get objects. */
function isForOurPages({ Action, Principal, Condition }: Statement): boolean {
  return (
    Action.join() === "s3:GetObject" &&
    JSON.stringify(Principal) === '{"Service":["cloudfront.amazonaws.com"]}' &&
    /^\{"StringEquals":\{"aws:SourceArn":\["arn:aws:cloudfront:[^*]+RouterCdnDistribution"\]\}\}$/.test(
      JSON.stringify(Condition),
    )
  );
}

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

/** What the server ends by itself: waiting transactions, statements without a client and, where no proxy holds them, idle sessions. */
export const databaseHasLimits: Rule = (plan) =>
  ofType(plan, "aws:rds/clusterParameterGroup:ClusterParameterGroup").flatMap(({ inputs }) => {
    const parameters = inputs.parameters as { name: string; value: string }[];
    const value = (name: string) => Number(parameters.find((one) => one.name === name)?.value);
    const proxied = ofType(plan, "aws:rds/proxy:Proxy").length > 0;
    const idle = value("idle_session_timeout");
    return [
      ...(value("idle_in_transaction_session_timeout") === 60_000
        ? []
        : ["an idle transaction holds its locks"]),
      ...(value("client_connection_check_interval") === 5_000 ? [] : ["a statement outlives its client"]),
      ...(proxied && !Number.isNaN(idle) ? ["the proxy's own connections are ended"] : []),
      // Longer than lib/db keeps a connection unused on Lambda, so that it never uses one that the server just ended.
      ...(!proxied && !(idle > 60_000 && idle < 300_000) ? ["frozen functions keep the database awake"] : []),
    ];
  });

/** Who holds the password to the database knows the database when it sees it. */
export const databaseIsVerified: Rule = (plan) => {
  const proxied = ofType(plan, "aws:rds/proxy:Proxy").length > 0;
  return plan.artifacts
    .filter(({ links }) => links.some((link) => link.startsWith("Database")))
    .flatMap(({ functionId, links }) => {
      const { variables } = (named(plan, "aws:lambda/function:Function", `${functionId}Function`)?.inputs
        .environment ?? { variables: {} }) as { variables: Record<string, string> };
      const direct = !proxied || links.includes("DatabaseOwner");
      const wanted = direct ? "/var/runtime/ca-cert.pem" : undefined;
      return [
        ...(variables.DATABASE_SSL === "verify-full" ? [] : [`${functionId} does not verify the database`]),
        ...(variables.DATABASE_SSL_CA === wanted
          ? []
          : [`${functionId} verifies by ${variables.DATABASE_SSL_CA}`]),
      ];
    });
};

/** Small versions arrive by themselves, and a replica is as large as the writer that it replaces. */
export const databaseIsKeptUp: Rule = (plan) =>
  ofType(plan, "aws:rds/clusterInstance:ClusterInstance").flatMap(({ name, inputs }) => [
    ...(inputs.autoMinorVersionUpgrade === true ? [] : [`${name} stays on its small version`]),
    ...(name.includes("Replica") && inputs.promotionTier !== 1 ? [`${name} is smaller than the writer`] : []),
  ]);

/** What a deployment uploads is there until the next one: no rule of a bucket removes it. */
export const uploadsStay: Rule = (plan) =>
  ofType(plan, "aws:s3/bucketObjectv2:BucketObjectv2").flatMap(({ name, inputs }) =>
    ofType(plan, "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration")
      .filter((lifecycle) => lifecycle.inputs.bucket === inputs.bucket)
      .flatMap((lifecycle) => lifecycle.inputs.rules as { filter: { prefix: string }; expiration?: object }[])
      .filter(({ filter, expiration }) => expiration && String(inputs.key).startsWith(filter.prefix))
      .map(() => `${name} expires`),
  );

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
