// @module-tag chromium
import { readFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { makeProperty, usePages } from "../../support/browser/pages.ts";
import { someBytes, useDocumentsApi } from "../../support/documents.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages({}, useDocumentsApi);

test("a file is dropped, checked, stored and fetched again as it was", async () => {
  const id = await makeProperty(pages, { name: "Paper House" });
  const { page, faults } = await pages.open(`/app/properties/${id}?tab=documents`);
  const bytes = Buffer.from("Lease of unit 230, as signed.\n");
  await page
    .getByLabel("Drop files here")
    .setInputFiles({ name: "lease 230.txt", mimeType: "text/plain", buffer: bytes });
  await page.getByText("stored", { exact: true }).waitFor();
  await page.getByRole("rowheader", { name: "lease 230" }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("lease 230.txt");
  expect(await readFile((await download.path()) ?? "")).toEqual(bytes);
  expect(faults).toEqual([]);
});

test.each([
  ["1 byte", 1],
  ["5 MB", 5_000_000],
])("%s goes through the page of http://localhost and comes back as it was", async (_, length) => {
  const id = await makeProperty(pages, { name: `House of ${length}` });
  const { page, faults } = await pages.open("/app/");
  const { port } = new URL(page.url());
  await page.goto(`http://localhost:${port}/app/properties/${id}?tab=documents`);
  const buffer = someBytes(length);
  await page
    .getByLabel("Drop files here")
    .setInputFiles({ name: "plan.pdf", mimeType: "application/pdf", buffer });
  await page.getByText("stored", { exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect((await readFile((await download.path()) ?? "")).equals(buffer)).toBe(true);
  const listed = await fetch(`http://127.0.0.1:${port}/documents?property_id=${id}`);
  expect(await listed.json()).toMatchObject({ data: [{ status: "available", size_bytes: length }] });
  // The watch over the page takes its other name for another host.
  expect(faults.filter((fault) => !fault.includes(`http://localhost:${port}/`))).toEqual([]);
});

test("a document is described and deleted", async () => {
  const id = await makeProperty(pages, { name: "Second House" });
  const { page } = await pages.open(`/app/properties/${id}?tab=documents`);
  await page
    .getByLabel("Drop files here")
    .setInputFiles({ name: "policy.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
  await page.getByText("stored", { exact: true }).waitFor();
  await page.getByRole("button", { name: "More actions: policy" }).click();
  await page.getByRole("button", { name: "Edit", exact: true }).last().click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("[name=category]").selectOption("insurance");
  await dialog.locator("[name=expires_on]").fill("12/31/2030");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByRole("cell", { name: "Dec 31, 2030" }).waitFor();
  await page.getByRole("button", { name: "More actions: policy" }).click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByText("No documents yet.").waitFor();
});
