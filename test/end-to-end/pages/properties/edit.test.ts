// @module-tag chromium
import { expect, test, vi } from "vitest";
import { makeProperty, usePages } from "../../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages();

async function stored(id: string): Promise<Record<string, unknown>> {
  return (await (await pages.fetch(`/properties/${id}`)).json()) as Record<string, unknown>;
}

async function change(id: string, fields: Record<string, unknown>): Promise<void> {
  const answer = await pages.fetch(`/properties/${id}`, {
    method: "PATCH",
    headers: { "content-type": "application/merge-patch+json", "if-match": "*" },
    body: JSON.stringify(fields),
  });
  expect(answer.status).toBe(200);
}

test("a property is made by the keyboard alone, from what people write", async () => {
  const { page, faults } = await pages.open("/app/properties/new");
  const fill = async (label: string, text: string) => {
    await page.getByLabel(label, { exact: false }).first().focus();
    await page.keyboard.type(text);
  };
  await fill("Name", "Harbor Point");
  await page.getByLabel("Type").selectOption("multifamily");
  await fill("Address", "5 Pier Rd");
  await fill("City", "Boston");
  await fill("State", "MA");
  await page.locator("[name=current_value]").focus();
  await page.keyboard.type("63.5m");
  await page.locator("[name=last_appraised_date]").focus();
  expect(await page.locator("[name=current_value]").inputValue()).toBe("63,500,000");
  await page.keyboard.type("4/2/26");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Harbor Point" }).waitFor();
  const row = await stored(page.url().split("/").at(-1) ?? "");
  expect(row).toMatchObject({
    current_value: 63_500_000,
    last_appraised_date: "2026-04-02",
    status: "active",
  });
  expect(faults).toEqual([]);
});

test("what is wrong is said at its field, first here and then by the API, and nothing typed is lost", async () => {
  const { page } = await pages.open("/app/properties/new");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Name is needed.").first().waitFor();
  expect(await page.evaluate("document.activeElement.name")).toBe("name");
  await page.locator("[name=name]").fill("Wrong House");
  await page.locator("[name=property_type]").selectOption("office");
  await page.locator("[name=address]").fill("1 Main St");
  await page.locator("[name=city]").fill("Boston");
  await page.locator("[name=state]").fill("MA");
  await page.locator("[name=acquisition_date]").fill("Jan 1, 2999");
  await page.getByRole("button", { name: "Save" }).click();
  const field = page.locator("[name=acquisition_date]");
  await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
  expect(await page.evaluate("document.activeElement.name")).toBe("acquisition_date");
  await page.reload();
  expect(await page.locator("[name=name]").inputValue()).toBe("Wrong House");
});

test("an edit sends only what changed, and Undo puts it back", async () => {
  const id = await makeProperty(pages, { name: "Undo House", current_value: 1_000_000 });
  const { page, faults } = await pages.open(`/app/properties/${id}`);
  await page.keyboard.press("e");
  await page.locator("[name=current_value]").fill("2m");
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === "PATCH"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  expect(sent.postDataJSON()).toEqual({ current_value: 2_000_000 });
  expect(sent.headers()["if-match"]).toMatch(/^"/);
  await page.getByText("$2.0M").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("$1.0M").waitFor();
  expect((await stored(id)).current_value).toBe(1_000_000);
  expect(faults).toEqual([]);
});

test("a conflict is merged field by field: one side's changes are taken, what both changed is asked", async () => {
  const id = await makeProperty(pages, {
    name: "Conflict House",
    current_value: 62_000_000,
    occupancy_rate: 93,
    last_appraised_date: "2025-04-08",
  });
  const { page } = await pages.open(`/app/properties/${id}`);
  await page.getByRole("button", { name: "Edit" }).first().click();
  await page.locator("[name=current_value]").fill("63,500,000");
  await page.locator("[name=last_appraised_date]").fill("Apr 2, 2026");
  await change(id, { current_value: 64_200_000, occupancy_rate: 94 });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Someone saved this property while you were editing.").waitFor();
  const choices = page.getByRole("radio");
  expect(await choices.count()).toBe(2);
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  await page.getByRole("button", { name: "Save the result" }).click();
  await page.getByText("Choose for Value.").waitFor();
  await page.getByRole("radio", { name: /Value: yours/ }).check();
  await page.getByRole("button", { name: "Save the result" }).click();
  await page.getByText("Conflict House is saved.").waitFor();
  expect(await stored(id)).toMatchObject({
    current_value: 63_500_000,
    occupancy_rate: 94,
    last_appraised_date: "2026-04-02",
  });
});

test("a deletion says what it does, and is done", async () => {
  const id = await makeProperty(pages, { name: "Old House" });
  const { page } = await pages.open(`/app/properties/${id}`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("button", { name: "Delete this property" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await page.getByText("Old House is deleted.").waitFor();
  expect((await pages.fetch(`/properties/${id}`)).status).toBe(404);
});
