import vm from "node:vm";
import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../../stacks/plan/types.ts";
import { named } from "../rules/find.ts";
import type { Plans } from "./plans.ts";

interface Answer {
  uri?: string;
  statusCode?: number;
  headers?: Record<string, { value: string }>;
  cookies?: object;
}

/** Runs the program that CloudFront runs for every request, on the keys that the deployment stores for it. */
async function ask(
  plan: Evaluation,
  uri: string,
  accept = "*/*",
): Promise<{ answer: Answer; origin?: string }> {
  const code = String(
    named(plan, "aws:cloudfront/function:Function", "RouterCloudfrontFunctionRequest")?.inputs.code,
  );
  const keys = storedKeys(plan);
  let origin: string | undefined;
  const cf = {
    kvs: () => ({
      get: async (key: string) => keys.get(key) ?? Promise.reject(new Error("no such key")),
    }),
    updateRequestOrigin: ({ domainName }: { domainName: string }) => {
      origin = domainName;
    },
  };
  const event = {
    request: {
      method: "GET",
      uri,
      querystring: {},
      cookies: {},
      headers: { host: { value: "reims.example.com" }, accept: { value: accept } },
    },
  };
  const program = code.replace('import cf from "cloudfront";', "");
  const handler = vm.runInNewContext(`${program}\nhandler`, { cf });
  const answer = (await handler(event)) as Answer;
  return origin === undefined ? { answer } : { answer, origin };
}

/** Keys of the store: each site's and route's own, and the list of routes. */
function storedKeys({ resources }: Evaluation): Map<string, string> {
  const keys = new Map<string, string>();
  const routes: string[] = [];
  let router = "";
  for (const { name, inputs } of resources) {
    if (name.includes("KvKeys")) {
      for (const [key, value] of Object.entries(inputs.entries as Record<string, string>)) {
        keys.set(`${inputs.namespace}:${key}`, value);
      }
    }
    if (name.includes("KvRoutesUpdate")) {
      routes.push(String(inputs.entry));
      router = String(inputs.namespace);
    }
  }
  return keys.set(`${router}:routes`, JSON.stringify(routes));
}

/** The router's own program, on the keys of the plan. */
export function testPages(plan: Plans): void {
  const pages = /^reims-production-pagesbucket-\w+\.s3\.us-east-1\.amazonaws\.com$/;

  test.each([
    ["/app/", "/app/index.html"],
    ["/app/properties/42", "/app/index.html"],
    ["/app/assets/index-HASH.js", "/app/assets/index-HASH.js"],
    ["/app/assets/gone.js", "/app/assets/gone.js"],
  ])("%s is the pages' %s", async (uri, key) => {
    const { answer, origin } = await ask(plan("production"), uri);
    expect(answer.uri).toBe(key);
    expect(origin).toMatch(pages);
  });

  test.each(["/properties", "/health", "/docs", "/openapi.json", "/apparel", "/"])(
    "%s is the API's",
    async (uri) => {
      const { answer, origin } = await ask(plan("production"), uri);
      expect(answer.uri).toBe(uri);
      expect(origin).toBe(new URL(String(plan("production").outputs.api)).host);
    },
  );

  describe("a browser", () => {
    test.each([
      ["/", 302],
      ["/app", 308],
    ])("that opens %s is led to the pages", async (uri, statusCode) => {
      const { answer } = await ask(plan("production"), uri, "text/html,*/*;q=0.8");
      expect(answer).toEqual({
        statusCode,
        headers: { location: { value: "/app/" }, "cache-control": { value: "no-store" } },
      });
    });
  });

  test("the router's program is within the 10 KB that CloudFront takes", () => {
    const router = named(
      plan("production"),
      "aws:cloudfront/function:Function",
      "RouterCloudfrontFunctionRequest",
    );
    expect(Buffer.byteLength(String(router?.inputs.code))).toBeLessThan(10_240);
  });
}
