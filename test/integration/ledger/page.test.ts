import { expect, test } from "vitest";
import { useApi } from "../../support/api.ts";
import { documentText, requestsOf, testRequests } from "../../support/documented-requests.ts";

const api = useApi();
const page = documentText("ledger");
const requests = requestsOf(page);
const files = [...page.matchAll(/^```csv\n(.*?)^```$/gms)].map(([, file = ""]) => file);

test("the page's example is fourteen requests or more, and it shows two files", () => {
  expect(requests.length).toBeGreaterThanOrEqual(14);
  expect(page.match(/^```http$/gm)).toHaveLength(requests.length);
  expect(files).toHaveLength(2);
});

testRequests(api, requests);

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
