import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "../../..");

export interface CanaryRun {
  said?: string;
  error?: string;
  steps: { name: string; passed: boolean }[];
}

/** The Node that the canary's runtime brings along, out of node_modules. */
function node22(): string {
  const file = path.join(root, `node_modules/node-22-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(file)) return file;
  throw new Error(`There is no Node 22 at ${file}: run "npm ci".`);
}

/** Runs the script so many times in one process of its own Node, with the environment of this one. */
export async function runCanary(script: string, runs = 1): Promise<{ node: string; runs: CanaryRun[] }> {
  const { stdout } = await promisify(execFile)(
    node22(),
    [path.join(import.meta.dirname, "run-canary.cjs"), script, String(runs)],
    { env: process.env },
  );
  return JSON.parse(stdout);
}
