import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { execute, fetchAll, fetchVal } from "../../../lib/db/index.ts";
import { useApi } from "../../support/api.ts";
import { publicFile } from "../../support/public-files.ts";
import { type Ran, reims } from "../../support/reims.ts";

const api = useApi();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "reims-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: "import" | "export", args: string[], url = api.url): Promise<Ran> {
  const env = { ...process.env, REIMS_DATA_DIR: path.join(folder, "data") };
  return reims([script, "--url", url, ...args], { env });
}

const table = () => fetchAll("select p::text from properties p order by id");

test("the buildings go in by their guessed map, out into each kind of file, and come back as they were", {
  tags: ["public-records"],
  timeout: 120_000,
}, async () => {
  const { file } = publicFile("gsa-buildings");
  const first = await run("import", [file, "--json"]);
  const report = JSON.parse(first.stdout);
  expect(report).toMatchObject({ rows: 8645, present: 0 });
  expect(report.stored + report.refused).toBe(8645);
  expect(first.code).toBe(report.refused > 0 ? 2 : 0);
  expect(first.stderr).toContain("The columns are those of the map gsa.");
  const before = await table();
  expect(before).toHaveLength(report.stored);
  for (const ending of ["csv", "ndjson"]) {
    const out = path.join(folder, `all.${ending}`);
    expect(await run("export", [out, "--query", "sort=name", "--json"])).toMatchObject({
      code: 0,
      stdout: `${JSON.stringify({ file: out, rows: report.stored })}\n`,
    });
    await execute("truncate properties cascade");
    const back = await run("import", [out]);
    expect(back).toMatchObject({
      code: 0,
      stdout: `${report.stored} rows: ${report.stored} stored, 0 updated, 0 present (0 unchanged, 0 differ), 0 refused\n`,
    });
    expect(await table()).toEqual(before);
  }
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("refused rows are listed by line and end in exit code 2; a dry run writes nothing", {
  tags: ["public-records"],
}, async () => {
  await execute("truncate properties cascade");
  const { file, rows } = publicFile("cmbs-properties");
  const dry = await run("import", [file, "--map", "cmbs", "--dry-run"]);
  expect([dry.code, await fetchVal("select count(*)::int from properties")]).toEqual([2, 0]);
  expect(dry.stdout).toMatch(/^line 4: address: Must be given\. \[required\]$/m);
  expect(dry.stdout).toMatch(
    /^129 rows: \d+ would be stored, 0 would be updated, 0 present .*, \d+ refused$/m,
  );
  const lacking = rows.filter(({ address, city, state }) => !address || !city || !state).length;
  const real = JSON.parse((await run("import", [file, "--map", "cmbs", "--json"])).stdout);
  expect(real).toMatchObject({ rows: 129, stored: 129 - lacking, refused: lacking });
});

test("a piece whose answer was lost is sent again and stored once, and is told as stored", async () => {
  await execute("truncate properties cascade");
  let lost = 0;
  const proxy = http.createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const { host: _host, connection: _connection, ...headers } = request.headers;
    const answer = await fetch(`${api.url}${request.url}`, {
      method: request.method ?? "GET",
      headers: headers as Record<string, string>,
      body,
    });
    const text = await answer.text();
    if (request.url?.startsWith("/properties/import") && lost++ === 0) return response.destroy();
    response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const file = path.join(folder, "one.csv");
  writeFileSync(file, "name,address,city,state,property_type\nA,1 Main St,Austin,TX,office\n");
  const { port } = proxy.address() as AddressInfo;
  const ran = await run("import", [file, "--json"], `http://127.0.0.1:${port}`);
  proxy.close();
  expect(JSON.parse(ran.stdout)).toMatchObject({ rows: 1, stored: 1, present: 0 });
  expect([ran.code, lost, await fetchVal("select count(*)::int from properties")]).toEqual([0, 2, 1]);
});

test("what cannot run says why in one line and exits with 1, leaving no file", async () => {
  const file = path.join(folder, "bad.csv");
  writeFileSync(file, "nme,address\nA,B\n");
  const bad = await run("import", [file]);
  expect(bad.code).toBe(1);
  expect(bad.stderr).toContain("No heading is for name. The nearest headings are nme.");
  expect(await run("import", [path.join(folder, "none.csv")])).toMatchObject({ code: 1 });
  expect(await run("import", [path.join(folder, "none.txt")])).toMatchObject({ code: 1 });
  const out = path.join(folder, "out.csv");
  const refused = await run("export", [out, "--query", "stat=CA"]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain("Did you mean state?");
  expect(existsSync(out)).toBe(false);
  writeFileSync(out, "before");
  await run("export", [out, "--query", "stat=CA"]);
  expect(readFileSync(out, "utf8")).toBe("before");
});
