import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Handler } from "../../../lib/http/endpoint.ts";
import { useDatabase } from "../../support/database.ts";
import { outcome, scopedCalls } from "../../support/gateway/scoped-routes.ts";
import { event, invoke, type TestEvent } from "../../support/invoke.ts";

useDatabase();

type Claims = Record<string, unknown> | null;

const root = path.resolve(import.meta.dirname, "../../..");

describe.each(scopedCalls)(
  "the handler of $key, alone",
  ({ route, otherScope, path: target, params, init, allowed }) => {
    async function status(claims: Claims): Promise<{ status: number; challenge: string | undefined }> {
      const [file = "", name = ""] = route.handler.split(/\.(?=\w+$)/);
      const module: Record<string, Handler> = await import(path.resolve(root, `${file}.ts`));
      const handler = module[name];
      if (handler === undefined) throw new Error(`${route.handler} is not there`);
      const request = event(init.method, target, {
        claims: claims as { sub: string; scope: string } | null,
        ...(init.body === undefined ? {} : { body: init.body }),
        pathParameters: params,
      }) as TestEvent;
      Object.assign(request.headers, init.headers);
      const answer = await invoke(handler, request);
      return { status: answer.status, challenge: answer.headers["www-authenticate"] };
    }

    test.each<[string, Claims]>([
      ["no claims", null],
      ["claims of nobody", {}],
      ["an empty subject", { sub: "", scope: route.scope }],
      ["a scope without a subject", { scope: route.scope }],
      ["a subject that is no text", { sub: 7, scope: route.scope }],
    ])("%s: 401", async (_, claims) => {
      expect(await status(claims)).toEqual({ status: 401, challenge: "Bearer" });
    });

    test.each<[string, Claims]>([
      ["no scope", { sub: "someone" }],
      ["an empty scope", { sub: "someone", scope: "" }],
      ["the other scope", { sub: "someone", scope: otherScope }],
      ["a longer word", { sub: "someone", scope: `${route.scope}s` }],
      ["a wildcard", { sub: "someone", scope: "*" }],
    ])("%s: 403", async (_, claims) => {
      expect(await status(claims)).toEqual({
        status: 403,
        challenge: `Bearer error="insufficient_scope", scope="${route.scope}"`,
      });
    });

    test("the scope, also among others: allowed", async () => {
      for (const scope of [route.scope, `${otherScope} ${route.scope}`]) {
        const { status: found } = await status({ sub: "someone", scope });
        expect(outcome(found, allowed)).toBe(allowed);
      }
    });
  },
);
