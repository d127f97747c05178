import { expect, test } from "vitest";
import { execute } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { storeProperty } from "../../support/leases/store.ts";
import { reims } from "../../support/reims.ts";

const api = useApi();
const alerts = (...args: string[]) => reims(["alerts", "--url", api.url, "--token", "open", ...args]);

test("open alerts are listed the gravest first, each with its property's name, and a critical one exits 1", async () => {
  expect(await alerts()).toMatchObject({ code: 0, stdout: "No alert is open.\n" });
  const fair = await storeProperty({ name: "Fair Court", annual_noi: 10, dscr: 1.3 });
  const weak = await storeProperty({ name: "Weak Tower", annual_noi: 10, dscr: 1 });
  expect((await alerts()).stdout).toBe("No alert is open.\n");
  const { code, stdout } = await alerts("--evaluate");
  expect(code).toBe(1);
  const [head = "", , first = "", second = ""] = stdout.split("\n");
  expect(head.split(/ {2,}/)).toEqual(["severity", "status", "due", "kind", "property", "message"]);
  expect(first).toMatch(/^critical {2}open .*dscr_below {2}Weak Tower {2}DSCR is 1, below 1\.1\.$/);
  expect(second).toMatch(/^warning .*Fair Court {2}DSCR is 1\.3, below 1\.4\.$/);
  const json = await alerts("--json");
  expect(json.code).toBe(1);
  expect(JSON.parse(json.stdout).alerts).toMatchObject([
    { property_id: weak, property_name: "Weak Tower", severity: "critical" },
    { property_id: fair, property_name: "Fair Court", severity: "warning" },
  ]);
  await execute("update properties set dscr = 1.3");
  expect((await alerts("--evaluate")).code).toBe(0);
});
