import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { execute, fetchVal, sql } from "../../../lib/db/index.ts";
import { categories } from "../../../lib/transactions/categories.ts";
import { runsOf } from "../../nightly.ts";
import { useApi } from "../../support/api.ts";
import { call, make } from "../../support/json-calls.ts";
import { tower } from "../../support/properties.ts";

const api = useApi();
let property = "";
beforeAll(async () => {
  property = await make(api, "/properties", tower);
});

interface Line {
  category: string;
  /** Cents. */
  amount: bigint;
  accrued: string;
  settled: string | null;
}

const iso = (day: number) => new Date(Date.UTC(2023, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: 0, max: 1095 }).map(iso);
const anyLine = fc.record({
  category: fc.oneof(
    fc.constantFrom(...categories.map(({ code }) => code)),
    fc.constantFrom("base_rent", "utilities"),
  ),
  amount: fc
    .bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n })
    .filter((cents) => cents !== 0n),
  accrued: anyDay,
  settled: fc.option(anyDay, { freq: 3 }),
  /** The day on which it is taken back. */
  reversed: fc.option(fc.oneof(anyDay, fc.constant("its own" as const)), { freq: 3 }),
});
const anyQuestion = fc.record({
  days: fc.tuple(anyDay, anyDay).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a])),
  basis: fc.constantFrom("accrual" as const, "cash" as const),
  interval: fc.constantFrom(undefined, "month", "quarter", "year"),
});

type Question = typeof anyQuestion extends fc.Arbitrary<infer T> ? T : never;

/** Cents as the API writes an amount: a number of up to 15 digits, else a text. */
function written(cents: bigint): number | string {
  const digits = `${cents < 0n ? -cents : cents}`.padStart(3, "0");
  const text = `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return digits.replace(/0+$/, "").length <= 15 ? Number(text) : text.replace(/\.?0+$/, "");
}
const read = (amount: number | string): bigint => {
  const text = typeof amount === "number" ? amount.toFixed(2) : amount;
  const [whole = "", cents = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole + cents.padEnd(2, "0"));
  return text.startsWith("-") ? -value : value;
};

function modelOf(lines: readonly Line[], basis: "accrual" | "cash", from: string, to: string) {
  const sums = new Map<string, bigint>();
  for (const { category, amount, accrued, settled } of lines) {
    const day = basis === "accrual" ? accrued : settled;
    if (day !== null && day >= from && day <= to) sums.set(category, (sums.get(category) ?? 0n) + amount);
  }
  const section = (name: string) =>
    categories.reduce((all, one) => (one.section === name ? all + (sums.get(one.code) ?? 0n) : all), 0n);
  const [egi, expenses, capital, debt] = ["income", "expense", "capital", "debt_service"].map(section) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  return {
    sums,
    totals: {
      egi,
      operating_expenses: expenses,
      noi: egi - expenses,
      capital,
      ncf: egi - expenses - capital,
      debt_service: debt,
      cash_flow_after_debt: egi - expenses - capital - debt,
    },
  };
}
type Totals = Record<string, bigint>;
const asWritten = (totals: Totals) =>
  Object.fromEntries(Object.entries(totals).map(([name, cents]) => [name, written(cents)]));

const shownSections = ["income", "expense", "capital", "debt_service"];
const shown = categories.filter(({ section }) => shownSections.includes(section)).map(({ code }) => code);
const linesOf = (sums: ReadonlyMap<string, bigint>) =>
  shown.flatMap((code) => (sums.get(code) ? [[code, written(sums.get(code) ?? 0n)]] : []));
type Amounts = { lines: { category: string; amount: number | string }[] } & Record<string, number | string>;
const amounts = ({ lines }: Amounts, zeros: boolean) =>
  lines.flatMap(({ category, amount }) => (amount === 0 && !zeros ? [] : [[category, amount]]));

async function expectStatement(lines: readonly Line[], question: Question) {
  const { basis, interval } = question;
  const [from, to] = question.days;
  const query = `from=${from}&to=${to}&basis=${basis}${interval === undefined ? "" : `&interval=${interval}`}`;
  const { status, body } = await call(api, "GET", `/properties/${property}/operating-statement?${query}`);
  expect(status).toBe(200);
  const model = modelOf(lines, basis, from, to);
  expect(amounts(body, interval === undefined), query).toEqual(linesOf(model.sums));
  expect(body, query).toMatchObject(asWritten(model.totals));
  if (interval === undefined) return;
  const periods: (Amounts & { from: string; to: string })[] = body.periods;
  expect(periods[0]?.from).toBe(from);
  expect(periods.at(-1)?.to).toBe(to);
  for (const [index, period] of periods.entries()) {
    const next = periods[index + 1];
    if (next !== undefined) expect(Date.parse(next.from) - Date.parse(period.to)).toBe(86_400_000);
    const part = modelOf(lines, basis, period.from, period.to);
    expect(amounts(period, true), `${query} ${period.from}`).toEqual(linesOf(part.sums));
    expect(period, query).toMatchObject(asWritten(part.totals));
  }
  // The columns add up to the total, cell by cell.
  for (const { category, amount } of (body as Amounts).lines)
    expect(
      periods.reduce(
        (all, { lines: own }) => all + read(own.find((one) => one.category === category)?.amount ?? 0),
        0n,
      ),
      `${query} ${category}`,
    ).toBe(read(amount));
  for (const name of Object.keys(model.totals))
    expect(
      periods.reduce((all, period) => all + read(period[name] ?? 0), 0n),
      `${query} ${name}`,
    ).toBe(read(body[name]));
}

test("the statement of any ledger is what exact arithmetic says, its columns add up, and reversed pairs vanish", async () => {
  const seed = Number(process.env.REIMS_SEED ?? Date.now() % 2 ** 31);
  process.stderr.write(`ledger: REIMS_SEED=${seed}\n`);
  const ledger = fc.array(anyLine, { minLength: 1, maxLength: 25, size: "max" });
  const meaning = fc.asyncProperty(
    ledger,
    fc.array(anyQuestion, { minLength: 3, maxLength: 3 }),
    async (all, asked) => {
      await execute("truncate transactions cascade");
      const lines: Line[] = [];
      const unreversed: Line[] = [];
      for (const line of all) {
        const id = await fetchVal<string>(
          sql`insert into transactions (property_id, category, amount, accrued_on, settled_on)
          values (${property}, ${line.category}, ${String(line.amount)}::text::numeric / 100,
            ${line.accrued}::text::date, ${line.settled}::text::date) returning id`,
        );
        lines.push(line);
        if (line.reversed === null) {
          unreversed.push(line);
          continue;
        }
        const accrued = line.reversed === "its own" ? line.accrued : line.reversed;
        await make(api, `/transactions/${id}/reverse`, { accrued_on: accrued });
        lines.push({
          ...line,
          amount: -line.amount,
          accrued,
          settled: line.settled === null ? null : accrued,
        });
      }
      for (const question of asked) await expectStatement(lines, question);
      // Over all days both lines of a pair are in, and nothing is left of them.
      const whole: Omit<Question, "basis"> = { days: [iso(0), iso(1095)], interval: undefined };
      for (const basis of ["accrual", "cash"] as const)
        await expectStatement(unreversed, { ...whole, basis });
    },
  );
  await fc.assert(meaning, {
    numRuns: runsOf("statements are what a model says"),
    seed,
    endOnFailure: false,
  });
}, 1_800_000);

test("sums that a double cannot tell apart are answered digit by digit, as texts", async () => {
  await execute("truncate transactions cascade");
  await execute(sql`insert into transactions (property_id, category, amount, accrued_on)
    select ${property}::uuid, 'base_rent', 9999999999999.99, date '2024-03-01' from generate_series(1, 40)`);
  await execute(sql`insert into transactions (property_id, category, amount, accrued_on)
    values (${property}, 'utilities', 0.07, '2024-03-02')`);
  const path = `/properties/${property}/operating-statement?from=2024-01-01&to=2024-12-31`;
  const { body } = await call(api, "GET", path);
  expect(body).toMatchObject({
    egi: "399999999999999.6",
    operating_expenses: 0.07,
    noi: "399999999999999.53",
  });
});

test.each([
  ["from=2025-01-01", ["to required"]],
  ["from=2025-13-01&to=2024-01-01", ["from bad_date"]],
  ["from=2025-01-02&to=2025-01-01", ["to out_of_range"]],
])("a span of %s is refused for what is wrong with it, and for nothing more", async (query, faults) => {
  const { status, body } = await call(api, "GET", `/properties/${property}/operating-statement?${query}`);
  expect(status).toBe(400);
  const errors: { parameter: string; code: string }[] = body.errors;
  expect(errors.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual(faults);
});
