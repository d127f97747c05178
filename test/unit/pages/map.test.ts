import fc from "fast-check";
import { expect, test } from "vitest";
import { circles, type Point, placed } from "../../../web/pages/properties/map/points.ts";

const point = (id: string, latitude: number | null, longitude: number | null, value = 1): Point => ({
  id,
  name: id,
  city: "",
  state: "",
  current_value: value,
  ltv: null,
  dscr: null,
  occupancy_rate: null,
  latitude,
  longitude,
});

test("what has no coordinates, or lies outside the states, is not placed", () => {
  const all = [point("Boston", 42.36, -71.06), point("nowhere", null, null), point("London", 51.5, -0.12)];
  expect(placed(all).map((one) => one.point.id)).toEqual(["Boston"]);
});

test("circles nearer than 24 px are one with a count, and come apart when looked at closer", () => {
  const all = placed([point("Boston", 42.36, -71.06, 5), point("Worcester", 42.26, -71.8, 3)]);
  expect(circles(all, 1).map(({ points, value }) => [points.length, value])).toEqual([[2, 8]]);
  expect(circles(all, 16)).toHaveLength(2);
});

test("however many points there are, each is in one circle, and there are at most 400 circles", () => {
  const places = fc.array(
    fc.tuple(fc.double({ min: 26, max: 48, noNaN: true }), fc.double({ min: -120, max: -75, noNaN: true })),
    {
      maxLength: 1500,
    },
  );
  fc.assert(
    fc.property(places, (found) => {
      const all = placed(found.map(([latitude, longitude], at) => point(String(at), latitude, longitude)));
      const drawn = circles(all, 4);
      expect(drawn.length).toBeLessThanOrEqual(400);
      expect(drawn.flatMap(({ points }) => points)).toHaveLength(all.length);
    }),
    { numRuns: 30 },
  );
});
