import type { Rows } from "../connection/connection.ts";
import { send } from "../connection/send.ts";
import { remaining } from "../pool/checkout.ts";
import type { Checkout } from "../pool/checkout-context.ts";

/** Runs a statement that begins, ends or marks a transaction; rejects with a Failure. */
export async function control({ connection, pool }: Checkout, text: string): Promise<Rows> {
  const ms = remaining(pool.settings.commandTimeoutMs);
  return send(connection, { text, simple: true }, { ms });
}

/** Rolls the transaction back, unless its connection is lost; true when the server said so. */
export async function rollBack(checkout: Checkout): Promise<boolean> {
  if (checkout.connection.dead) return false;
  return control(checkout, "rollback").then(
    () => true,
    () => false,
  );
}
