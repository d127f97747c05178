import fc from "fast-check";
import { expect, test } from "vitest";
import { fetchVal } from "../../../lib/db/index.ts";
import { runsOf } from "../../nightly.ts";
import { useApi } from "../../support/api.ts";
import { anyFault, anyProperty } from "../../support/arbitraries.ts";
import { created, faults, send } from "../../support/properties.ts";

const api = useApi();
const numRuns = runsOf("any property comes back as it was created");
const pointerTo = (field: string) => `/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** `{...base, [field]: value}` as text, where `__proto__` is a member too. */
const withMember = (base: object, field: string, value: unknown) => {
  const members = Object.entries(base).filter(([name]) => name !== field);
  return `{${[...members, [field, value]].map(([name, of]) => `${JSON.stringify(name)}:${JSON.stringify(of)}`)}}`;
};

test("any valid property comes back equal after create, and any other after a patch to it", async () => {
  await fc.assert(
    fc.asyncProperty(anyProperty, anyProperty, async (first, second) => {
      const { property } = await created(api, first);
      const path = `/properties/${property.id}`;
      expect(property).toMatchObject(first);
      expect(await (await api.fetch(path)).json()).toEqual(property);
      const patched = await send(api, "PATCH", path, second);
      expect(patched.status).toBe(200);
      expect(await patched.json()).toMatchObject(second);
      expect(await (await api.fetch(path)).json()).toMatchObject(second);
    }),
    { numRuns },
  );
});

test("any single field that is not valid is a 422 with its pointer, on create and on patch, and nothing is stored", async () => {
  const { property } = await created(api);
  const before = await fetchVal("select count(*)::int from properties");
  await fc.assert(
    fc.asyncProperty(anyProperty, anyFault, async (valid, [field, value]) => {
      const units = { ...valid, total_units: null, occupied_units: null };
      for (const [method, path, base] of [
        ["POST", "/properties", units],
        ["PATCH", `/properties/${property.id}`, {}],
      ] as const) {
        const response = await send(api, method, path, withMember(base, field, value));
        expect(response.status).toBe(422);
        expect((await faults(response)).map((fault) => fault.split(" ")[0])).toEqual([pointerTo(field)]);
      }
    }),
    { numRuns: numRuns * 2 },
  );
  expect(await fetchVal("select count(*)::int from properties")).toBe(before);
});
