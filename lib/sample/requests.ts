import { type SampleBooks, sampleBooks } from "./books.ts";
import { sampleChains } from "./leasing/tenants.ts";
import { type SampleOptions, samplePortfolio } from "./portfolio.ts";
import { random } from "./random.ts";

/** One call of the API that fills in a part of the portfolio, in an order in which nothing refers to what comes later. */
export type SampleRequest =
  | { method: "POST"; path: string; rows: readonly object[] }
  | { method: "PUT"; path: string; body: object };

/** What one request takes well within its time. */
const rowsEach = { properties: 1000, units: 4000, tenants: 4000, leases: 1500, transactions: 4000 };
type Part = keyof typeof rowsEach;

/** Rows that wait for a request of their kind. */
const batchProperties = 40;

/** The whole portfolio as imports. `leased` is how many properties get leases and a ledger; the others state their figures alone. */
export function* sampleRequests(options: SampleOptions & { leased: number }): Generator<SampleRequest> {
  const { seed = "reims", asOf, leased } = options;
  const source = random(seed);
  const chains = sampleChains(source.fork("chains"));
  yield* imports("tenants", chains);
  let batch: SampleBooks[] = [];
  let index = 0;
  for (const property of samplePortfolio(options)) {
    const made = sampleBooks(source.fork(`books ${index}`), property, chains, asOf);
    batch.push(index < leased ? made : statedAlone(made));
    index++;
    if (batch.length === (index <= leased ? batchProperties : rowsEach.properties)) {
      yield* requestsOf(batch);
      batch = [];
    }
  }
  yield* requestsOf(batch);
}

const statedAlone = (books: SampleBooks): SampleBooks => ({
  ...books,
  units: [],
  tenants: [],
  leases: [],
  transactions: [],
  knownFrom: undefined,
});

function* requestsOf(batch: readonly SampleBooks[]): Generator<SampleRequest> {
  yield* imports(
    "properties",
    batch.map(({ property }) => property),
  );
  for (const part of ["units", "tenants", "leases", "transactions"] as const)
    yield* imports(
      part,
      batch.flatMap((books): object[] => books[part]),
    );
  const days = new Map<string, object[]>();
  for (const [day, figures] of batch.flatMap(({ past }) => past))
    days.set(day, [...(days.get(day) ?? []), figures]);
  for (const [day, rows] of days) yield* imports("properties", rows, `?as_of=${day}`);
  for (const { property, knownFrom } of batch)
    if (knownFrom !== undefined)
      yield {
        method: "PUT",
        path: `/properties/${property.id}/leases-known-from`,
        body: { date: knownFrom },
      };
}

function* imports(part: Part, rows: readonly object[], query = ""): Generator<SampleRequest> {
  for (let at = 0; at < rows.length; at += rowsEach[part])
    yield { method: "POST", path: `/${part}/import${query}`, rows: rows.slice(at, at + rowsEach[part]) };
}
