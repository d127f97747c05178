import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { steps } from "../../../lib/migrations/files/manifest.ts";
import { useScratch } from "../../support/migrations/migrations.ts";
import { reims } from "../../support/reims.ts";

// Each test starts several processes.
vi.setConfig({ testTimeout: 90_000 });

const scratch = useScratch();

/** What `reims migrate …` does, on the test's database. */
async function command(args: string[], env: Record<string, string> = {}) {
  const ran = await reims(["migrate", ...args], {
    env: { PATH: process.env.PATH, DATABASE_URL: scratch.url, ...env },
  });
  return { ...ran, json: () => JSON.parse(ran.stdout) };
}

test("the command line migrates, verifies with exit 0, and verifies with exit 1 once something is wrong", async () => {
  expect((await command(["verify", "--json"])).code).toBe(1);
  const up = await command(["up", "--json"]);
  expect(up.json().applied).toHaveLength(steps.length);
  expect(up.stderr).toContain("migration_applied");

  const good = await command(["verify", "--json"]);
  expect(good.code).toBe(0);
  expect(Object.keys(good.json())).toEqual(["ok", "fingerprint", "checks"]);
  expect(good.json()).toMatchObject({ ok: true, fingerprint: steps.at(-1)?.fingerprint });
  expect(Object.keys(good.json().checks[0])).toEqual(["kind", "name", "ok", "expected", "found"]);

  await scratch.sql`drop index idx_properties_class`;
  const bad = await command(["verify"]);
  expect(bad.code).toBe(1);
  expect(bad.stdout).toMatch(/^WRONG\s+index\s+idx_properties_class\s+\(none\)$/m);
  expect(bad.stdout).toContain("NOT VERIFIED");
  const json = await command(["verify", "--json"]);
  expect(json.json().checks.filter(({ ok }: { ok: boolean }) => !ok)).toMatchObject([
    { kind: "index", name: "idx_properties_class", found: null },
  ]);
});

test("the command line tells a refusal in one sentence, and with --json as one document", async () => {
  await command(["up"]);
  const refused = await command(["down", "--json"], { NODE_ENV: "production", DATABASE_SSL: "disable" });
  expect(refused.code).toBe(1);
  expect(refused.json()).toMatchObject({ ok: false, error: { code: "migration_refused" } });
  expect(refused.stderr).toMatch(/^This is production: .*\n$/);
  const allowed = await command(["down", "--production"], {
    NODE_ENV: "production",
    DATABASE_SSL: "disable",
  });
  expect(allowed).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Undid /) });
  expect((await command(["sideways"])).stderr).toContain(
    "Allowed choices are plan, up, down, status, verify.",
  );
});

test("down names what would go with its rows, and goes on with --yes", async () => {
  scratch.write("001_first", "create table first (id int);", "drop table first;");
  const env = { MIGRATIONS_DIR: scratch.dir };
  await command(["up"], env);
  await scratch.sql`insert into first values (1), (2)`;
  const refused = await command(["down"], env);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("Undoing 001_first.sql would drop the table first with 2 rows. Add --yes");
  const undone = await command(["down", "--yes"], env);
  expect(undone.code).toBe(0);
  expect(undone.stdout).toMatch(/^Undid 001_first in \d+ ms\nDropped the table first with 2 rows\nSchema /);
});

test("without a configured database the command works on the local one, and leaves no server behind", async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), "reims-command-"));
  const local = { DATABASE_URL: "", REIMS_DATA_DIR: dataDir };
  try {
    const up = await command(["up", "--json"], local);
    expect(up.json().applied).toHaveLength(steps.length);
    const pidFile = path.join(dataDir, "postgres/postmaster.pid");
    expect(existsSync(pidFile)).toBe(false);
    expect((await command(["verify"], local)).code).toBe(0);
    expect(existsSync(pidFile)).toBe(false);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
