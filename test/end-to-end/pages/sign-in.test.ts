// @module-tag chromium
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { localIssuer } from "../../../stacks/local/issuer.ts";
import { usePages } from "../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const dataDir = mkdtempSync(path.join(tmpdir(), "reims-pages-"));
const issuer = await localIssuer(dataDir);
const pages = usePages({ auth: "required", issuer });
afterAll(() => rmSync(dataDir, { recursive: true }));

test("an API that wants a token is asked with the one that is pasted, and the form stays as it was", async () => {
  const { page } = await pages.open("/app/properties/new");
  const dialog = page.getByRole("dialog", { name: "Sign in" });
  await dialog.getByText("npm run token").waitFor();
  await dialog.getByLabel("Token").fill(await issuer.sign({ scope: "properties:read properties:write" }));
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.locator("[name=name]").fill("Token House");
  await page.locator("[name=property_type]").selectOption("office");
  await page.locator("[name=address]").fill("1 Main St");
  await page.locator("[name=city]").fill("Boston");
  await page.locator("[name=state]").fill("MA");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Token House" }).waitFor();
  expect(await page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })")).not.toContain("eyJ");
});

test("who may only read is told so, and keeps what was typed", async () => {
  const { page } = await pages.open("/app/tenants/new");
  const dialog = page.getByRole("dialog", { name: "Sign in" });
  await dialog.getByLabel("Token").fill(await issuer.sign({ scope: "properties:read" }));
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await page.locator("[name=name]").fill("A tenant");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("You can look, not change. Ask for properties:write.").waitFor();
  expect(await page.locator("[name=name]").inputValue()).toBe("A tenant");
});
