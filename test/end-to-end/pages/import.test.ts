// @module-tag chromium
import { expect, test, vi } from "vitest";
import { usePages } from "../../support/browser/pages.ts";

vi.setConfig({ testTimeout: 90_000 });

const pages = usePages();

const file = {
  name: "portfolio.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "Property Name,Street,Town,ST,Prop Type,Appraised Value,Occ,Maturity,Asset Mgr",
      'Kiln Street Labs,18 Kiln Street,Durham,NC,OF,"$22,400,000",0.91,8/1/29,Jo',
      'Ferry Works,4 Ferry Lane,Oakland,CA,LABS,"$38,100,000",1,1/13/31,Jo',
      'Harbor Point,5 Pier Rd,Boston,MA,Multifamily,"$9,100,000",0.94,3/1/27,',
      ',9 None St,Toledo,OH,industrial,"$4,900,000",0.875,3/2/28,',
    ].join("\n"),
  ),
};

test("a spreadsheet with other headings is mapped, mended, tried and imported, its bad row left out", async () => {
  const { page, faults } = await pages.open("/app/import");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("button", { name: "Dry run again" }).waitFor();
  expect(await page.getByLabel("Read Town as").inputValue()).toBe("city");
  expect(await page.getByLabel("Read Asset Mgr as").inputValue()).toBe("");
  await page.getByText("× 100: every value is 0 to 1").waitFor();
  await page.getByText("Month first").waitFor();
  await page.getByRole("button", { name: "Confirm" }).first().click();
  await page.getByLabel("Read Prop Type as").selectOption("property_type");
  await page.getByText("“LABS” is none that we know.").waitFor();
  await page.getByLabel("Read LABS as").selectOption("office");
  await page.getByRole("button", { name: "Import 3 rows" }).waitFor();
  await page.getByText("Name: Must be given.").waitFor();
  await page.getByRole("cell", { name: "Jan 13, 2031" }).waitFor();

  await page.getByLabel("Keep this map as").fill("servicer");
  await page.getByRole("button", { name: "Keep" }).click();
  await page.getByText("The map is kept as servicer.").waitFor();

  await page.getByRole("button", { name: "Import 3 rows" }).click();
  await page.getByText("3 rows stored, 0 updated.").waitFor();
  const list = (await (await pages.fetch("/properties?sort=name")).json()) as {
    data: Record<string, unknown>[];
  };
  expect(
    list.data.map((row) => [row.name, row.property_type, row.occupancy_rate, row.loan_maturity_date]),
  ).toEqual([
    ["Ferry Works", "office", 100, "2031-01-13"],
    ["Harbor Point", "multifamily", 94, "2027-03-01"],
    ["Kiln Street Labs", "office", 91, "2029-08-01"],
  ]);
  expect(faults).toEqual([]);
});

test("the same file again is found to be there, and may update what is there", async () => {
  const { page } = await pages.open("/app/import");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByLabel("Use a kept map").selectOption("servicer");
  await page.getByRole("button", { name: "Import 0 rows" }).waitFor();
  expect(await page.getByRole("button", { name: "Import 0 rows" }).isDisabled()).toBe(true);
});
