import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { useApi } from "../../support/api.ts";
import { call } from "../../support/json-calls.ts";

const api = useApi();
const page = readFileSync(path.join(import.meta.dirname, "../../../docs/ledger.md"), "utf8");

/** Each request of the page with the answer that follows it. */
const exchanges = [...page.matchAll(/^```http\n(\S+) (\S+)\n(.*?)^```\n\n```json\n(.*?)^```$/gms)].map(
  ([, method = "", address = "", body = "", answer = ""]) => ({ method, address, body, answer }),
);
const files = [...page.matchAll(/^```csv\n(.*?)^```$/gms)].map(([, file = ""]) => file);

/** Ids by the names that the page gives them. */
const ids = new Map<string, string>();
const withIds = (text: string) =>
  text.replaceAll(/<([\w-]+)>/g, (name, known: string) => ids.get(known) ?? name);

test("the page's example is fourteen requests or more, and it shows two files", () => {
  expect(exchanges.length).toBeGreaterThanOrEqual(14);
  expect(page.match(/^```http$/gm)).toHaveLength(exchanges.length);
  expect(files).toHaveLength(2);
});

test.each(exchanges.map((one) => [`${one.method} ${one.address}`, one] as const))(
  "%s is answered as the page says",
  async (_, { method, address, body, answer }) => {
    const given = body.trim() === "" ? undefined : JSON.parse(withIds(body));
    const found = await call(api, method, withIds(address), given);
    const [, name] = /"id": "<([\w-]+)>"/.exec(answer) ?? [];
    if (name !== undefined) ids.set(name, found.body.id);
    expect(found.body).toMatchObject(JSON.parse(withIds(answer)));
  },
);

test("both of the page's files get in as lines", async () => {
  const imported = async (body = "") =>
    (
      await api.fetch("/transactions/import", {
        method: "POST",
        headers: { "content-type": "text/csv" },
        body,
      })
    ).json();
  expect(await imported(files[0])).toMatchObject({ rows: 2, stored: 2, refused: 0 });
  expect(await imported(files[1])).toMatchObject({ rows: 3, stored: 1, present: 2, refused: 0 });
});
