import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { routes } from "../../../functions/routes.ts";
import { healthConfig } from "../../../lib/config/health.ts";
import { healthBody, serviceBody } from "../../../lib/health/schema.ts";
import type { Service } from "../../../lib/health/service.ts";
import { serviceNames, services } from "../../../lib/health/services.ts";
import { routeKey } from "../../../lib/http/route.ts";
import { descriptions } from "../../../lib/openapi/descriptions.ts";
import { healthSample, serviceSample } from "../../../lib/openapi/routes/health-samples.ts";
import { schemas } from "../../../lib/openapi/schemas.ts";

const root = path.join(import.meta.dirname, "../../..");

const parts = (name: string) => [
  `lib/health/probes/${name}.ts`,
  `functions/health/${name}.ts`,
  `test/support/health/stand-ins/${name}.ts`,
];

test.each(serviceNames)("%s has its probe, its handler and its stand-in", (name) => {
  expect(parts(name).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

test.each(["lib/health/probes", "test/support/health/stand-ins"])(
  "%s has a file for each service that is listed, and no other",
  (folder) => {
    const files = readdirSync(path.join(root, folder)).map((file) => path.parse(file).name);
    expect(files.toSorted()).toEqual(serviceNames.toSorted());
  },
);

test.each(serviceNames)("%s has a route, an operation and a schema under its names", (name) => {
  const service: Service = services[name];
  expect(service.name).toBe(name);
  const route = routes.find((row) => routeKey(row) === `GET /health/${name}`);
  expect(route).toMatchObject({ handler: `functions/health/${name}.handler`, uses: [name] });
  expect(descriptions[`GET /health/${name}`]?.id).toBe(`get${service.schemaName}`);
  expect(schemas).toHaveProperty(service.schemaName);
});

test.each(serviceNames)("the example of %s fits its schema", (name) => {
  const service: Service = services[name];
  for (const success of [true, false]) {
    const { issues } = v.safeParse(serviceBody(service), serviceSample(service, success));
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  }
});

test("the examples of the whole fit its schema", () => {
  for (const success of [true, false])
    for (const ready of [true, false])
      expect(v.safeParse(healthBody, healthSample(success, ready)).issues).toBeUndefined();
});

test("what HEALTH_REQUIRED is by default is what says that it is required", () => {
  const required = serviceNames.filter((name) => services[name].requiredFor !== null);
  expect(healthConfig(serviceNames, {}).required).toEqual(required);
});

test("no two services have the same name in OpenAPI or in application/health+json", () => {
  const list: Service[] = serviceNames.map((name) => services[name]);
  expect(new Set(list.map(({ schemaName }) => schemaName)).size).toBe(list.length);
  expect(new Set(list.map(({ component }) => component.name)).size).toBe(list.length);
});
