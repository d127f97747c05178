import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import type pg from "pg";
import { historyTable } from "./schema/catalog.ts";
import { type MigrateOptions, withSession } from "./session/session.ts";

export interface Role {
  username: string;
  password: string;
}

/** Migrations and imports into files run longer; an answer that takes half a minute has lost its caller. */
const statementTimeout = "30s";

/**
 * Makes the role that the API signs in as, or gives it its present password and rights: it reads and writes rows, in
 * tables of later migrations too, and changes no schema and no history of migrations.
 */
export async function grantApiRole(role: Role, options: MigrateOptions): Promise<void> {
  await withSession(options, async (client) => {
    const name = client.escapeIdentifier(role.username);
    await client.query("begin");
    if (!(await exists(client, role.username))) await client.query(`create role ${name}`);
    await client.query(
      `alter role ${name} login nocreatedb nocreaterole password ${client.escapeLiteral(verifier(role.password))}`,
    );
    await client.query(`alter role ${name} set statement_timeout = '${statementTimeout}'`);
    for (const statement of rights(name)) await client.query(statement);
    await client.query("commit");
  });
}

const rights = (name: string) => [
  `grant usage on schema public to ${name}`,
  // With maintain an import has the planner look at what it stored.
  `grant select, insert, update, delete, maintain on all tables in schema public to ${name}`,
  `grant usage on all sequences in schema public to ${name}`,
  `alter default privileges in schema public grant select, insert, update, delete, maintain on tables to ${name}`,
  `alter default privileges in schema public grant usage on sequences to ${name}`,
  `revoke insert, update, delete on public.${historyTable} from ${name}`,
];

async function exists(client: pg.Client, username: string): Promise<boolean> {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [username]);
  return rowCount === 1;
}

/** What the server keeps of a password (RFC 5802, as Postgres writes it): a statement's log never shows the password itself. */
function verifier(password: string): string {
  const rounds = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, rounds, 32, "sha256");
  const sign = (text: string) => createHmac("sha256", salted).update(text).digest();
  const storedKey = createHash("sha256").update(sign("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${rounds}:${salt.toString("base64")}$${storedKey}:${sign("Server Key").toString("base64")}`;
}
