import { type Transaction, withTransaction } from "../../db/index.ts";

/** What `work` returns, in a transaction that is rolled back. */
export async function rehearse<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const end = new Error("The rehearsal is over.");
  let result: { value: T } | undefined;
  await withTransaction(async (tx) => {
    result = { value: await work(tx) };
    throw end;
  }).catch((error: unknown) => {
    if (error !== end) throw error;
  });
  if (result === undefined) throw end;
  return result.value;
}
