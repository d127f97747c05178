import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { places } from "../../../lib/sample/places.ts";
import { samplePortfolio } from "../../../lib/sample/portfolio.ts";
import { random } from "../../../lib/sample/random.ts";
import { sampleFiles } from "../../../scripts/upkeep/sample-files.ts";

const root = path.join(import.meta.dirname, "../../..");
const portfolio = (size: number, seed?: string) => [
  ...samplePortfolio({ size, asOf: "2026-06-30", ...(seed === undefined ? {} : { seed }) }),
];

test("the same seed makes the same portfolio, a larger one begins with the smaller, another seed another", () => {
  expect(portfolio(20)).toEqual(portfolio(50).slice(0, 20));
  expect(portfolio(20, "other")).not.toEqual(portfolio(20));
});

test("the figures of a property agree with each other", () => {
  for (const property of portfolio(500)) {
    const { current_value, annual_noi, annual_revenue, total_units, occupied_units } = property;
    const capRate = (annual_noi / current_value) * 100;
    expect(capRate).toBeGreaterThan(4.5);
    expect(capRate).toBeLessThan(9.7);
    expect(annual_revenue).toBeGreaterThan(annual_noi);
    expect(occupied_units).toBeLessThanOrEqual(total_units);
    expect(property.acquisition_date < "2026-06-30").toBe(true);
    expect(property.year_built).toBeLessThan(Number(property.acquisition_date.slice(0, 4)));
    if (property.loan_balance === undefined) continue;
    const { original_loan_amount = 0, interest_rate = 0, dscr = 0, loan_maturity_date = "" } = property;
    expect(property.loan_balance).toBeLessThanOrEqual(original_loan_amount);
    expect(loan_maturity_date > "2026-06-30").toBe(true);
    const rate = interest_rate / 1200;
    const payments = (12 * original_loan_amount * rate) / (1 - (1 + rate) ** -360);
    expect(dscr).toBeCloseTo(annual_noi / payments, 2);
  }
});

test("places lie where the country is, and no two have one zip", () => {
  for (const { zip, state, latitude, longitude, city } of places) {
    expect([zip, state, city]).toEqual([
      expect.stringMatching(/^\d{5}$/),
      expect.stringMatching(/^[A-Z]{2}$/),
      expect.any(String),
    ]);
    expect(latitude > 21 && latitude < 48 && longitude > -158 && longitude < -70).toBe(true);
  }
  expect(new Set(places.map(({ zip }) => zip)).size).toBe(places.length);
});

test("no two properties of a city have one name", () => {
  const names = portfolio(3000).map(({ name, city, state }) => `${name}, ${city}, ${state}`);
  expect(new Set(names).size).toBe(names.length);
});

test("a weighted choice is as likely as its weight", () => {
  const source = random("weights");
  const counts = { a: 0, b: 0, c: 0 };
  for (let round = 0; round < 30_000; round++)
    counts[
      source.weighted([
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ] as const)
    ]++;
  expect(counts.a / 5000).toBeCloseTo(1, 1);
  expect(counts.b / 10_000).toBeCloseTo(1, 1);
  expect(counts.c / 15_000).toBeCloseTo(1, 1);
});

test("whole numbers stay within their bounds, and each comes up", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(3), (seed, min, width) => {
      const source = random(seed);
      const drawn = new Set(Array.from({ length: 200 }, () => source.whole(min, min + width)));
      expect([...drawn].sort((a, b) => a - b)).toEqual(
        Array.from({ length: width + 1 }, (_, index) => min + index),
      );
    }),
  );
});

test("the sample files are what the generator makes", () => {
  for (const [name, content] of Object.entries(sampleFiles()))
    expect(readFileSync(path.join(root, "samples", name)).equals(Buffer.from(content))).toBe(true);
});

test("the generator runs in a browser: it imports nothing but its own files", () => {
  for (const file of globSync("lib/sample/**/*.ts", { cwd: root })) {
    const imports = readFileSync(path.join(root, file), "utf8").matchAll(/from "([^"]+)"/g);
    for (const [, source] of imports) expect(source).toMatch(/^\.{1,2}\/(?:[a-z-]+\/)?[a-z-]+\.ts$/);
  }
});
