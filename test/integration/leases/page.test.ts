import { expect, test } from "vitest";
import { useApi } from "../../support/api.ts";
import { documentText, requestsOf, testRequests } from "../../support/documented-requests.ts";

const api = useApi();
const page = documentText("leases");
const requests = requestsOf(page);

test("the page's example is twelve requests or more", () => {
  expect(requests.length).toBeGreaterThanOrEqual(12);
  expect(page.match(/^```http$/gm)).toHaveLength(requests.length);
});

testRequests(api, requests);
