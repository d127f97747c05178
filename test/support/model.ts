import fc from "fast-check";
import { expect } from "vitest";
import type { Property } from "../../lib/properties/definition.ts";
import type { TestApi } from "./api.ts";
import { anyProperty, type WrittenProperty } from "./arbitraries.ts";
import { complete, send } from "./properties.ts";

/** What the API should hold: the simplest thing that could be asked the same questions. */
export interface Model {
  /** Living properties in the order of their making, with their ETag. */
  stored: { property: Property; etag: string }[];
  gone: string[];
  keys: Map<string, { body: string; answer: string }>;
}

type Command = fc.AsyncCommand<Model, TestApi>;

const command = (name: string, run: (model: Model, api: TestApi) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

const absent = "00000000-0000-4000-8000-000000000000";

function pick(model: Model, index: number) {
  return model.stored[index % Math.max(1, model.stored.length)];
}

function create(input: WrittenProperty): Command {
  return command(`create ${JSON.stringify(input)}`, async (model, api) => {
    const response = await send(api, "POST", "/properties", input);
    expect(response.status).toBe(201);
    const property = (await response.json()) as Property;
    expect(property).toMatchObject(input);
    model.stored.push({ property, etag: response.headers.get("etag") ?? "" });
  });
}

function createKeyed(input: WrittenProperty, key: string): Command {
  return command(`create with key ${key} ${JSON.stringify(input)}`, async (model, api) => {
    const body = JSON.stringify(input);
    const response = await send(api, "POST", "/properties", body, { "idempotency-key": key });
    const answer = await response.text();
    const before = model.keys.get(key);
    if (before !== undefined && before.body !== body) return expect(response.status).toBe(422);
    expect(response.status).toBe(201);
    if (before !== undefined) return expect(answer).toBe(before.answer);
    model.keys.set(key, { body, answer });
    model.stored.push({ property: JSON.parse(answer), etag: response.headers.get("etag") ?? "" });
  });
}

function get(index: number, conditional: boolean): Command {
  return command(`get ${index}${conditional ? " if changed" : ""}`, async (model, api) => {
    const wanted = pick(model, index);
    const path = `/properties/${wanted?.property.id ?? model.gone[0] ?? absent}`;
    const response = await api.fetch(path, {
      headers: conditional && wanted ? { "if-none-match": wanted.etag } : {},
    });
    if (wanted === undefined) return expect(response.status).toBe(404);
    expect(response.status).toBe(conditional ? 304 : 200);
    expect(response.headers.get("etag")).toBe(wanted.etag);
    if (!conditional) expect(await response.json()).toEqual(wanted.property);
  });
}

type Condition = "none" | "current" | "stale" | "any";

function ifMatch(condition: Condition, etag: string): Record<string, string> {
  if (condition === "none") return {};
  return { "if-match": { current: etag, stale: '"1"', any: "*" }[condition] };
}

function patch(index: number, changes: Partial<WrittenProperty>, condition: Condition): Command {
  return command(`patch ${index} ${condition} ${JSON.stringify(changes)}`, async (model, api) => {
    const wanted = pick(model, index);
    const path = `/properties/${wanted?.property.id ?? absent}`;
    const headers = ifMatch(condition, wanted?.etag ?? '"1"');
    const response = await send(api, "PATCH", path, changes, headers);
    if (wanted === undefined) return expect(response.status).toBe(404);
    if (condition === "stale") return expect(response.status).toBe(412);
    const merged = mergedWith(wanted.property, changes);
    if (merged === undefined) return expect(response.status).toBe(422);
    expect(response.status).toBe(200);
    const property = (await response.json()) as Property;
    const same = JSON.stringify(merged) === JSON.stringify(wanted.property);
    expect(property).toEqual({ ...merged, updated_at: same ? merged.updated_at : property.updated_at });
    const etag = response.headers.get("etag") ?? "";
    expect(etag === wanted.etag).toBe(same);
    Object.assign(wanted, { property, etag });
  });
}

/** RFC 7396 on flat objects, with the two rules across fields; undefined where they refuse. */
function mergedWith(property: Property, changes: Partial<WrittenProperty>): Property | undefined {
  const merged: Property = { ...property, ...changes };
  const { total_units: total, occupied_units: occupied } = merged;
  if (total === null || occupied === null) return merged;
  if (occupied > total) return undefined;
  const counted = total !== property.total_units || occupied !== property.occupied_units;
  if (!counted || changes.occupancy_rate !== undefined) return merged;
  return { ...merged, occupancy_rate: total === 0 ? null : Number(((100 * occupied) / total).toFixed(6)) };
}

function remove(index: number, condition: Condition): Command {
  return command(`delete ${index} ${condition}`, async (model, api) => {
    const wanted = pick(model, index);
    const path = `/properties/${wanted?.property.id ?? model.gone[0] ?? absent}`;
    const headers = ifMatch(condition, wanted?.etag ?? '"1"');
    const { status } = await api.fetch(path, { method: "DELETE", headers });
    if (wanted === undefined) return expect(status).toBe(404);
    if (condition === "stale") return expect(status).toBe(412);
    expect(status).toBe(204);
    model.stored.splice(model.stored.indexOf(wanted), 1);
    model.gone.push(wanted.property.id);
  });
}

function list(limit: number): Command {
  return command(`list by ${limit}`, async (model, api) => {
    const found: Property[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const more = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
      const response = await api.fetch(`/properties?sort=created_at&limit=${limit}${more}`);
      expect(response.status).toBe(200);
      const page = (await response.json()) as { data: Property[]; page: { next_cursor: string | null } };
      found.push(...page.data);
      cursor = page.page.next_cursor;
    }
    expect(found).toEqual(model.stored.map(({ property }) => property));
  });
}

const bodies = [complete, { ...complete, name: "Other" }] as WrittenProperty[];
const index = fc.nat(5);
const condition = fc.constantFrom<Condition>("none", "current", "stale", "any");
const changes = anyProperty.chain((property) =>
  fc.subarray(Object.entries(property)).map((some): Partial<WrittenProperty> => Object.fromEntries(some)),
);

/** Programs of commands against the API. */
export const programs = fc.commands(
  [
    anyProperty.map(create),
    fc.tuple(fc.constantFrom(...bodies), fc.constantFrom("one", "two")).map((args) => createKeyed(...args)),
    fc.tuple(index, fc.boolean()).map((args) => get(...args)),
    fc.tuple(index, changes, condition).map((args) => patch(...args)),
    fc.tuple(index, condition).map((args) => remove(...args)),
    fc.integer({ min: 1, max: 3 }).map(list),
  ],
  { maxCommands: 30, size: "max" },
);
