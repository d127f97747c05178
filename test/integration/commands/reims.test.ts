import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Command } from "@commander-js/extra-typings";
import { decodeJwt } from "jose";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { commands } from "../../../scripts/commands.ts";
import { checkout, reims, reimsFile } from "../../support/reims.ts";

vi.setConfig({ testTimeout: 60_000 });

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), "reims-command-"));
  vi.stubEnv("REIMS_DATA_DIR", path.join(directory, "data"));
});
afterEach(() => rmSync(directory, { recursive: true }));

test("help lists every command with what it does", async () => {
  const { code, stdout } = await reims(["--help"]);
  expect(code).toBe(0);
  for (const { name, summary } of commands) expect(stdout).toContain(`${name.padEnd(16)}${summary}`);
});

test.each(commands)(
  "$name explains each of its options and arguments, and shows an example",
  async (entry) => {
    const command = new Command(entry.name);
    (await entry.load()).describe(command);
    expect(command.description()).toMatch(/\.$/);
    for (const option of command.options) expect(option.description, option.flags).toMatch(/\w{3}/);
    for (const argument of command.registeredArguments) expect(argument.description).toMatch(/\w{3}/);
    const { code, stdout } = await reims([entry.name, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: reims ${entry.name}`);
    expect(stdout).toContain(`  npx reims ${entry.name}`);
  },
);

test.each([
  [["helth"], "unknown command 'helth'\n(Did you mean health?)"],
  [["health", "--jsn"], "unknown option '--jsn'\n(Did you mean --json?)"],
  [["plan"], "required option '--stage <name>' not specified"],
  [["export"], "missing required argument 'file'"],
  [["health", "--mode", "fast"], "Allowed choices are check, detailed, monitor."],
  [["health", "--interval", "0"], "It takes seconds, more than 0."],
])("the mistake %j ends in one sentence that says what to do, and exit 1", async (args, message) => {
  const { code, stdout, stderr } = await reims(args);
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(stderr).toContain("Add --help to see what it takes.");
});

test("the version is that of package.json", async () => {
  const { version } = JSON.parse(readFileSync(path.join(checkout, "package.json"), "utf8"));
  expect((await reims(["--version"])).stdout).toBe(`${version}\n`);
});

test("npx finds the command in the checkout, and its output is the command's alone", async () => {
  const { stdout } = await promisify(execFile)("npx", ["--no-install", "reims", "token"], { cwd: checkout });
  expect(decodeJwt(stdout.trim()).sub).toBe("local");
});

test("a reader that closes the pipe ends it quietly", async () => {
  const child = spawn(process.execPath, [reimsFile, "openapi"], { cwd: checkout });
  let stderr = "";
  child.stderr.on("data", (bytes) => {
    stderr += bytes;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = await once(child, "close");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("settings are read from .env in the working directory, and the environment wins", async () => {
  writeFileSync(path.join(directory, ".env"), "REIMS_URL=nonsense\n");
  const env = { PATH: process.env.PATH };
  expect((await reims(["health"], { env, cwd: directory })).stderr).toBe(
    '"nonsense" is no http or https address.\n',
  );
  const both = await reims(["health"], { env: { ...env, REIMS_URL: "also wrong" }, cwd: directory });
  expect(both.stderr).toBe('"also wrong" is no http or https address.\n');
});

test("a shell completes commands, options and their values", async () => {
  const suggested = async (...words: string[]) => (await reims(["complete", "--", ...words])).stdout;
  expect(await suggested("he")).toMatch(/^health\t/m);
  expect(await suggested("health", "--mo")).toMatch(/^--mode\t/m);
  expect(await suggested("health", "--mode", "")).toMatch(/^monitor\t/m);
  expect((await reims(["completion", "bash"])).stdout).toContain("complete -F");
});
