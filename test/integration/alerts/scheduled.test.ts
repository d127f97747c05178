import { beforeEach, expect, test } from "vitest";
import { handler } from "../../../functions/alerts/scheduled.ts";
import { noticeOf } from "../../../lib/alerts/notice.ts";
import { execute, withTransaction } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { created, tower } from "../../support/properties.ts";

const api = useApi();

beforeEach(async () => {
  await execute("delete from alerts");
  await execute("delete from properties");
});

test("a scheduled evaluation tells the critical alerts that it opened, once, with the property's name", async () => {
  await created(api, { ...tower, name: "Weak", annual_noi: 100, dscr: 1 });
  await created(api, { ...tower, name: "Fair", address: "2 Main Street", annual_noi: 100, dscr: 1.2 });
  expect(await handler()).toEqual({
    tell: true,
    critical_opened: 1,
    alerts: ["Weak: DSCR is 1, below 1.1."],
    failed: [],
  });
  expect(await handler()).toEqual({ tell: false, critical_opened: 0, alerts: [], failed: [] });
});

test("a kind of rule that could not be evaluated is told, though nothing was opened", async () => {
  const notice = await withTransaction((tx) => noticeOf(tx, { critical: [], failed: ["ltv_above"] }));
  expect(notice).toMatchObject({ tell: true, critical_opened: 0, failed: ["ltv_above"] });
});

test("a message holds a hundred alerts at most, and says how many there are", async () => {
  const { property } = await created(api, tower);
  const alert = { id: property.id, kind: "dscr_below", severity: "critical", property_id: property.id };
  const critical = Array.from({ length: 5000 }, () => ({ ...alert, message: "x".repeat(2000) }));
  const notice = await withTransaction((tx) => noticeOf(tx, { critical, failed: [] }));
  expect(notice.critical_opened).toBe(5000);
  expect(notice.alerts).toHaveLength(100);
  // Lambda's record is at most 256 KB on its way to the topic.
  expect(Buffer.byteLength(JSON.stringify(notice))).toBeLessThan(200_000);
});
