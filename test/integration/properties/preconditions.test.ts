import { expect, test } from "vitest";
import { useApi } from "../../support/api.ts";
import { created, send } from "../../support/properties.ts";

const api = useApi();

test("of fifty concurrent patches with one ETag one is written and forty-nine are told 412", async () => {
  const { property, etag } = await created(api);
  const path = `/properties/${property.id}`;
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => send(api, "PATCH", path, { annual_noi: n }, { "if-match": etag })),
  );
  const statuses = answers.map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(statuses.filter((status) => status === 412)).toHaveLength(49);
  const winner = answers.find(({ status }) => status === 200);
  const read = await api.fetch(path);
  expect(read.headers.get("etag")).toBe(winner?.headers.get("etag"));
  expect(await read.json()).toEqual(await winner?.json());
});

test("fifty concurrent patches without If-Match all hold, each with a version of its own", async () => {
  const { property } = await created(api);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      send(api, "PATCH", `/properties/${property.id}`, { annual_noi: n + 1 }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ headers }) => headers.get("etag"))).size).toBe(50);
});

test("If-Match takes a list and *, and never a weak tag", async () => {
  const { property, etag } = await created(api);
  const patch = async (ifMatch: string, annual_noi: number) =>
    (await send(api, "PATCH", `/properties/${property.id}`, { annual_noi }, { "if-match": ifMatch })).status;
  expect(await patch(`W/${etag}`, 1)).toBe(412);
  expect(await patch('"1", "2"', 1)).toBe(412);
  expect(await patch(`"1", ${etag}`, 1)).toBe(200);
  expect(await patch(etag, 2)).toBe(412);
  expect(await patch("*", 2)).toBe(200);
});

test("a delete honours If-Match, and a 412 tells the ETag that would do", async () => {
  const { property, etag } = await created(api);
  const remove = (ifMatch: string) =>
    api.fetch(`/properties/${property.id}`, { method: "DELETE", headers: { "if-match": ifMatch } });
  const refused = await remove('"1"');
  expect([refused.status, refused.headers.get("etag")]).toEqual([412, etag]);
  expect((await remove(etag)).status).toBe(204);
  expect((await remove(etag)).status).toBe(404);
});

test("a header of entity tags that cannot be read is 400, before anything is done", async () => {
  const { property, etag } = await created(api);
  for (const headers of [{ "if-match": "unquoted" }, { "if-none-match": '"a" "b"' }, { "if-match": '"a' }]) {
    const response = await send(api, "PATCH", `/properties/${property.id}`, { annual_noi: 1 }, headers);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      type: "/problems/invalid-header",
      errors: [{ code: "bad_entity_tag" }],
    });
  }
  expect((await api.fetch(`/properties/${property.id}`)).headers.get("etag")).toBe(etag);
});

test("where the server insists, a change without If-Match is 428", async () => {
  const { property, etag } = await created(api);
  const path = `/properties/${property.id}`;
  process.env.REQUIRE_IF_MATCH = "true";
  try {
    expect((await send(api, "PATCH", path, { annual_noi: 1 })).status).toBe(428);
    expect((await api.fetch(path, { method: "DELETE" })).status).toBe(428);
    expect((await send(api, "PATCH", path, { annual_noi: 1 }, { "if-match": etag })).status).toBe(200);
  } finally {
    delete process.env.REQUIRE_IF_MATCH;
  }
});
