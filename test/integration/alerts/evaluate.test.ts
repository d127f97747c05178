import { beforeEach, describe, expect, test } from "vitest";
import type { Alert } from "../../../lib/alerts/definition.ts";
import { evaluateAlerts } from "../../../lib/alerts/evaluate.ts";
import { execute, fetchVal, withTransaction } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { created, send, tower } from "../../support/properties.ts";

const api = useApi();

beforeEach(async () => {
  await execute("delete from alerts");
  await execute("delete from transactions");
  await execute("delete from leases");
  await execute("delete from units");
  await execute("delete from properties");
});

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function evaluate() {
  const response = await send(api, "POST", "/alerts/evaluate", {});
  expect(response.status).toBe(200);
  return (await response.json()) as { opened: number; refreshed: number; resolved: number; failed: string[] };
}

async function live(): Promise<Alert[]> {
  const response = await api.fetch("/alerts?status=open,acknowledged&sort=kind&limit=200");
  return ((await response.json()) as { data: Alert[] }).data;
}

const kinds = async () => (await live()).map(({ kind, severity }) => `${kind} ${severity}`);

const make = async (fields: object) => (await created(api, { ...tower, ...fields })).property;
const change = async (id: string, fields: object) =>
  expect((await send(api, "PATCH", `/properties/${id}`, fields)).status).toBe(200);

describe("a rule of the property opens beyond its bound, not on it, and its alert is over when the value is back", () => {
  test.each([
    ["dscr_below critical", { annual_noi: 110, dscr: 1.09 }, { dscr: 1.1 }, { dscr: 1.5 }],
    ["dscr_below warning", { annual_noi: 110, dscr: 1.39 }, { dscr: 1.4 }, { dscr: 2 }],
    [
      "ltv_above warning",
      { loan_balance: 76, current_value: 100 },
      { loan_balance: 75 },
      { loan_balance: 1 },
    ],
    [
      "debt_yield_below warning",
      { annual_noi: 7.9, loan_balance: 100 },
      { annual_noi: 8 },
      { annual_noi: 9 },
    ],
    ["occupancy_below warning", { occupancy_rate: 79.9 }, { occupancy_rate: 80 }, { occupancy_rate: 95 }],
  ])("%s", async (expected, beyond, onBound, cleared) => {
    const { id } = await make(beyond);
    expect(await evaluate()).toMatchObject({ opened: 1, failed: [] });
    expect(await kinds()).toEqual([expected]);
    await change(id, onBound);
    await evaluate();
    expect(await kinds()).not.toContain(expected);
    await change(id, cleared);
    await evaluate();
    expect(await kinds()).toEqual([]);
    const property = (await (await api.fetch(`/properties/${id}`)).json()) as { has_active_alerts: boolean };
    expect(property.has_active_alerts).toBe(false);
  });

  test("loan_maturity: the gravest rule alone is live, and a graver one resolves the lesser", async () => {
    const { id } = await make({ loan_balance: 1, loan_maturity_date: inDays(366) });
    await evaluate();
    expect(await kinds()).toEqual([]);
    for (const [days, severity] of [
      [365, "info"],
      [180, "warning"],
      [90, "critical"],
      [-1, "critical"],
    ] as const) {
      await change(id, { loan_maturity_date: inDays(days) });
      await evaluate();
      expect(await kinds()).toEqual([`loan_maturity ${severity}`]);
    }
    await change(id, { loan_maturity_date: inDays(900) });
    await evaluate();
    expect(await kinds()).toEqual([]);
  });

  test("appraisal_stale: an appraisal of a year and a day ago", async () => {
    const { id } = await make({ last_appraised_date: inDays(-366) });
    await evaluate();
    expect(await kinds()).toEqual(["appraisal_stale info"]);
    await change(id, { last_appraised_date: inDays(-365) });
    await evaluate();
    expect(await kinds()).toEqual([]);
  });

  test("occupancy_drop: ten points in a year", async () => {
    const { id } = await make({ occupancy_rate: 85 });
    const put = await send(api, "PUT", `/properties/${id}/figures/${inDays(-400)}`, { occupancy_rate: 94.9 });
    expect(put.status).toBeLessThan(300);
    await evaluate();
    expect(await kinds()).toEqual([]);
    await change(id, { occupancy_rate: 84.9 });
    await evaluate();
    expect(await kinds()).toEqual(["occupancy_drop warning"]);
    await change(id, { occupancy_rate: 95 });
    await evaluate();
    expect(await kinds()).toEqual([]);
  });
});

test("a second run writes nothing, and ten at once leave one live alert", async () => {
  await make({ annual_noi: 110, dscr: 1 });
  expect(await evaluate()).toEqual({ opened: 1, refreshed: 0, resolved: 0, failed: [] });
  expect(await evaluate()).toEqual({ opened: 0, refreshed: 0, resolved: 0, failed: [] });
  await execute("delete from alerts");
  const runs = await Promise.all(Array.from({ length: 10 }, evaluate));
  expect(runs.reduce((sum, { opened }) => sum + opened, 0)).toBe(1);
  expect(await live()).toHaveLength(1);
});

test("a kind that fails is named, and the others run", async () => {
  await make({ annual_noi: 110, dscr: 1 });
  await execute("alter table lease_options rename to hidden_options");
  try {
    expect(await evaluate()).toMatchObject({ opened: 1, failed: ["option_notice"] });
  } finally {
    await execute("alter table hidden_options rename to lease_options");
  }
});

test("people acknowledge, snooze and resolve; fixed opens again, waived stays closed until its condition was gone", async () => {
  const { id } = await make({ annual_noi: 110, dscr: 1 });
  await evaluate();
  const first = (await live())[0] as Alert;
  const act = async (alert: string, action: string, body: object) => {
    const response = await send(api, "POST", `/alerts/${alert}/${action}`, body);
    return { status: response.status, body: (await response.json()) as Alert };
  };
  expect((await act(first.id, "acknowledge", { note: "Seen." })).body).toMatchObject({
    status: "acknowledged",
    note: "Seen.",
  });
  expect((await act(first.id, "snooze", { until: inDays(7) })).body.snoozed_until).toBe(inDays(7));
  expect((await act(first.id, "snooze", {})).status).toBe(422);
  expect((await act(first.id, "snooze", { until: inDays(-1) })).status).toBe(422);
  expect((await act(first.id, "snooze", { until: inDays(0) })).status).toBe(200);
  expect((await act(first.id, "resolve", {})).body).toMatchObject({
    status: "resolved",
    resolution: "fixed",
  });
  expect((await act(first.id, "resolve", {})).status).toBe(409);
  expect(await evaluate()).toMatchObject({ opened: 1 });
  const second = (await live())[0] as Alert;
  await act(second.id, "resolve", { resolution: "waived" });
  expect(await evaluate()).toMatchObject({ opened: 0 });
  await change(id, { dscr: 2 });
  await evaluate();
  await change(id, { dscr: 1 });
  expect(await evaluate()).toMatchObject({ opened: 1 });
});

test("a waived alert does not keep a graver rule from opening its own", async () => {
  const { id } = await make({ annual_noi: 110, dscr: 1.3 });
  await evaluate();
  const [warning] = await live();
  await send(api, "POST", `/alerts/${warning?.id}/resolve`, { resolution: "waived" });
  await change(id, { dscr: 1 });
  await evaluate();
  expect(await kinds()).toEqual(["dscr_below critical"]);
});

test("rules are switched off, narrowed and removed", async () => {
  const { id } = await make({ loan_balance: 90, current_value: 100 });
  const response = await api.fetch("/alert-rules?kind=ltv_above");
  const [rule] = ((await response.json()) as { data: { id: string }[] }).data;
  await evaluate();
  expect(await kinds()).toEqual(["ltv_above warning"]);
  const patch = (body: object) => send(api, "PATCH", `/alert-rules/${rule?.id}`, body);
  expect((await patch({ enabled: false })).status).toBe(200);
  await evaluate();
  expect(await kinds()).toEqual([]);
  await patch({ enabled: true, property_type: "land" });
  await evaluate();
  expect(await kinds()).toEqual([]);
  await patch({ property_type: null, property_id: id });
  await evaluate();
  expect(await kinds()).toEqual(["ltv_above warning"]);
  expect((await patch({ within_days: 3 })).status).toBe(422);
  const own = await send(api, "POST", "/alert-rules", {
    kind: "ltv_above",
    severity: "critical",
    threshold: 85,
  });
  const made = (await own.json()) as { id: string };
  await evaluate();
  expect(await kinds()).toEqual(["ltv_above critical"]);
  expect((await api.fetch(`/alert-rules/${made.id}`, { method: "DELETE" })).status).toBe(204);
  expect(await fetchVal("select resolution from alerts where severity = 'critical'")).toBe("rule_removed");
  await patch({ property_id: null });
});

test("the flag is read-only, and a property's version changes only when its flag does", async () => {
  expect((await send(api, "POST", "/properties", { ...tower, has_active_alerts: true })).status).toBe(422);
  const { id } = await make({ annual_noi: 110, dscr: 1 });
  const etag = async () => (await api.fetch(`/properties/${id}`)).headers.get("etag");
  const before = await etag();
  await evaluate();
  const flagged = await etag();
  expect(flagged).not.toBe(before);
  await withTransaction((tx) => evaluateAlerts(tx, today));
  expect(await etag()).toBe(flagged);
});

test("what rent is overdue, by lease and net of reversals", async () => {
  const { id } = await make({});
  const line = async (fields: object) => {
    const response = await send(api, "POST", "/transactions", {
      property_id: id,
      category: "base_rent",
      amount: 100,
      accrued_on: inDays(-31),
      ...fields,
    });
    expect(response.status).toBe(201);
    return ((await response.json()) as { id: string }).id;
  };
  await line({ accrued_on: inDays(-30) });
  await evaluate();
  expect(await kinds()).toEqual([]);
  const overdue = await line({});
  await evaluate();
  expect(await live()).toMatchObject([{ kind: "rent_overdue", observed: 100, subject_type: "property" }]);
  await send(api, "POST", `/transactions/${overdue}/reverse`, {});
  await evaluate();
  expect(await kinds()).toEqual([]);
});
