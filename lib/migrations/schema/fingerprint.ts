import type pg from "pg";
import { fingerprintSql } from "./catalog.ts";

/** The SHA-256 of the schema as it is now, in hex. */
export async function readFingerprint(client: pg.Client): Promise<string> {
  return (await client.query<{ fingerprint: string }>(fingerprintSql)).rows[0]?.fingerprint ?? "";
}
