import { execFile } from "node:child_process";
import path from "node:path";

export const checkout = path.resolve(import.meta.dirname, "../..");
export const reimsFile = path.join(checkout, "scripts/reims.mjs");

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line to its end. */
export function reims(
  args: readonly string[],
  options: { env?: Record<string, string | undefined>; cwd?: string } = {},
): Promise<Ran> {
  const { env = process.env, cwd = checkout } = options;
  return new Promise((resolve) => {
    execFile(process.execPath, [reimsFile, ...args], { env, cwd, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
