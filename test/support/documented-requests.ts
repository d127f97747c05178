import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { useApi } from "./api.ts";
import { call } from "./json-calls.ts";
import { checkout } from "./reims.ts";

/** The text of a page of docs/. */
export const documentText = (name: string): string =>
  readFileSync(path.join(checkout, "docs", `${name}.md`), "utf8");

/** Each request of a page with the answer that follows it. */
export const requestsOf = (page: string) =>
  [...page.matchAll(/^```http\n(\S+) (\S+)\n(.*?)^```\n\n```json\n(.*?)^```$/gms)].map(
    ([, method = "", address = "", body = "", answer = ""]) => ({ method, address, body, answer }),
  );

/** Sends the requests in their order. An answer's id is known by the name that the page gives it from then on. */
export function testRequests(api: ReturnType<typeof useApi>, requests: ReturnType<typeof requestsOf>): void {
  const ids = new Map<string, string>();
  const withIds = (text: string) =>
    text.replaceAll(/<([\w-]+)>/g, (name, known: string) => ids.get(known) ?? name);
  test.each(requests.map((one) => [`${one.method} ${one.address}`, one] as const))(
    "%s is answered as the page says",
    async (_, { method, address, body, answer }) => {
      const given = body.trim() === "" ? undefined : JSON.parse(withIds(body));
      const found = await call(api, method, withIds(address), given);
      const [, name] = /"id": "<([\w-]+)>"/.exec(answer) ?? [];
      if (name !== undefined) ids.set(name, found.body.id);
      expect(found.body).toMatchObject(JSON.parse(withIds(answer)));
    },
  );
}
