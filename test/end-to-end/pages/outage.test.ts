// @module-tag chromium
import { expect, test, vi } from "vitest";
import { makeProperty, usePages } from "../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages();

test("an API that does not answer is said, what was read and typed stays, and saving works when it is back", async () => {
  const id = await makeProperty(pages, { name: "Steady House", current_value: 1_000_000 });
  const { page } = await pages.open(`/app/properties/${id}`);
  await page.getByRole("button", { name: "Edit" }).first().click();
  await page.locator("[name=current_value]").fill("3,000,000");
  await page.route(/\/(properties|health)/, (route) => route.abort());
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("The server cannot be reached.").waitFor();
  expect(await page.locator("[name=current_value]").inputValue()).toBe("3,000,000");
  await page.unroute(/\/(properties|health)/);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("$3.0M").waitFor();
});

test("offline the last answer stays with a word on it, and comes anew when the connection is back", async () => {
  await makeProperty(pages, { name: "Offline House" });
  const { page } = await pages.open("/app/properties");
  await page.getByText("Offline House").waitFor();
  await page.context().setOffline(true);
  await page.getByText("You are offline.").waitFor();
  await page.getByRole("link", { name: "Offline", exact: true }).waitFor();
  expect(await page.getByText("Offline House").count()).toBe(1);
  await page.context().setOffline(false);
  await page.getByText("You are offline.").waitFor({ state: "detached" });
});

test("the header names the service that fails within one poll, and the page says what that means", async () => {
  const { page } = await pages.open("/app/health");
  await page.getByRole("link", { name: /Degraded|Healthy/ }).waitFor();
  await page.route("**/health", async (route) => {
    const headers = { ...route.request().headers() };
    delete headers["if-none-match"];
    const answer = await route.fetch({ headers });
    const body = await answer.json();
    body.status = "degraded";
    body.services.redis = "unhealthy";
    body.details.redis = { ...body.details.redis, status: "unhealthy", error_class: "refused" };
    await route.fulfill({ response: answer, json: body });
  });
  await page.getByRole("button", { name: "Poll now" }).click();
  await page.getByRole("link", { name: /Degraded: cache/ }).waitFor();
  await page.getByText("The cache does not answer as it should.").waitFor();
});
