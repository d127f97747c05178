import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { StartError } from "./start-error.ts";

const web = path.join(import.meta.dirname, "../../web");
const builds = path.join(web, "dist");
/** Older builds stay while a server that was started before may still serve them. */
const keptBuilds = 3;

/**
 * Builds the pages, unless these very sources were built before. Answers the directory of the built files, which is
 * named after the sources and appears whole, so that several starts at once do no harm.
 */
export async function buildPages(say: (line: string) => void): Promise<string> {
  const directory = path.join(builds, fingerprint());
  if (existsSync(directory)) return directory;
  const began = performance.now();
  say("Building the pages …");
  const unfinished = path.join(builds, `unfinished-${process.pid}`);
  await runVite("build", web, "--outDir", unfinished, "--logLevel", "error");
  if (existsSync(directory)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, directory);
  removeOld();
  say(`The pages are built, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return directory;
}

/** In a process of its own: Vite sets NODE_ENV, which here would be the API's. */
async function runVite(...args: string[]): Promise<void> {
  const vite = path.join(web, "../node_modules/vite/bin/vite.js");
  await promisify(execFile)(process.execPath, [vite, ...args]).catch((cause: { stderr?: string }) => {
    throw new StartError(`The pages cannot be built: ${cause.stderr?.trim()}`, { cause });
  });
}

function removeOld(): void {
  const found = readdirSync(builds)
    .map((name) => path.join(builds, name))
    .filter((directory) => !path.basename(directory).startsWith("unfinished-"))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of found.slice(keptBuilds)) rmSync(old, { recursive: true, force: true });
}

/** By content: a checkout gives every file a new time. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const files = [web, path.join(web, "../lib/sample")]
    .flatMap((directory) => readdirSync(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(builds))
    .sort();
  for (const file of [...files, path.join(web, "../package-lock.json")]) {
    hash.update(path.relative(web, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
