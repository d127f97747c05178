import { cents } from "../cents.ts";
import { sampleId } from "../ids.ts";
import type { Random } from "../random.ts";

/** A line of the ledger as `POST /transactions/import` takes it. */
export interface SampleTransaction {
  id: string;
  property_id: string;
  category: string;
  amount: number;
  accrued_on: string;
  settled_on?: string;
  scenario?: "budget";
  lease_id?: string;
  counterparty?: string;
  memo?: string;
}

/** What lines are made with: the property, the day that the books are of, and where chance comes from. */
export interface Ledger {
  random: Random;
  property_id: string;
  asOf: string;
}

type Content = Omit<SampleTransaction, "id" | "property_id" | "settled_on">;

/** A line that moves its money on a day; one that lies ahead, or none, is not settled yet. Nothing for an amount of 0. */
export function* line(
  { random, property_id, asOf }: Ledger,
  content: Content,
  settled_on?: string,
): Generator<SampleTransaction> {
  const amount = cents(content.amount);
  if (amount === 0) return;
  const settled = settled_on !== undefined && settled_on <= asOf ? { settled_on } : {};
  yield { id: sampleId(random), property_id, ...content, amount, ...settled };
}
