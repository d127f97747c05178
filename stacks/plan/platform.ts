import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export const root = path.resolve(import.meta.dirname, "../..");
export const platform = path.join(root, ".sst/platform");

const staleLockMs = 10 * 60_000;

/** SST's components and the Pulumi packages under them, which `sst install` writes to .sst/platform. Installs them when they are not there. */
export async function ensurePlatform(report: (line: string) => void = () => {}): Promise<void> {
  if (installed()) return;
  const lock = path.join(root, ".sst/installing");
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!take(lock)) await sleep(500);
  try {
    if (installed()) return;
    report("Installing SST's platform, once (about half a minute, 320 MB)");
    await install(report);
  } finally {
    rmdirSync(lock);
  }
}

/** A platform of the SST version that package.json names; a half-written one does not count. */
function installed(): boolean {
  const { version } = JSON.parse(readFileSync(path.join(root, "node_modules/sst/package.json"), "utf8"));
  const versionFile = path.join(platform, "version");
  return (
    existsSync(versionFile) &&
    readFileSync(versionFile, "utf8").trim() === version &&
    existsSync(path.join(platform, "config.d.ts")) &&
    existsSync(path.join(platform, "node_modules/@pulumi/aws/package.json")) &&
    existsSync(path.join(root, ".sst/provider-lock.json"))
  );
}

const reportMs = 5_000;

/** Tells every few seconds that it is still at work. */
async function install(report: (line: string) => void): Promise<void> {
  const started = performance.now();
  const child = spawn(path.join(root, "node_modules/.bin/sst"), ["install", "--stage", "dev"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      SST_SKIP_DEPENDENCY_CHECK: "1",
      NO_BUN: "1",
      SST_TELEMETRY_DISABLED: "1",
      AWS_EC2_METADATA_DISABLED: "true",
    },
  });
  const timer = setInterval(
    () => report(`… ${Math.round((performance.now() - started) / 1000)} s`),
    reportMs,
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null | Error>((resolve) => {
    child.once("error", resolve).once("close", resolve);
  });
  clearInterval(timer);
  if (code === 0 && installed()) return;
  throw new Error(
    `sst install failed (it needs the npm registry once): ${code instanceof Error ? code : output}`,
  );
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > staleLockMs) rmdirSync(lock);
    return false;
  }
}
