import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "../../..");
const web = path.join(root, "web");
const builds = path.join(web, "dist");
/** What the pages are built from: the generator of the sample portfolio is one of their scripts. */
const sources = [web, path.join(root, "lib/sample")];
/** Older builds stay while a server that was started before may still serve them. */
const keptBuilds = 3;

/**
 * Builds the pages, unless these very sources were built before. Answers the directory of the built files, which is
 * named after the sources and appears whole, so that several starts at once do no harm. It is in the checkout, or in
 * `elsewhere` where the checkout cannot be written to. Rejects where the pages cannot be built.
 */
export async function buildPages(say: (line: string) => void, elsewhere = builds): Promise<string> {
  const name = fingerprint();
  const present = [builds, elsewhere].map((place) => path.join(place, name)).find((one) => existsSync(one));
  if (present !== undefined) return present;
  const place = mayWrite(web) ? builds : elsewhere;
  const began = performance.now();
  say("Building the pages …");
  const unfinished = path.join(place, `unfinished-${process.pid}`);
  const directory = path.join(place, name);
  await buildPagesInto(unfinished);
  if (existsSync(directory)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, directory);
  removeOld(place);
  say(`The pages are built, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return directory;
}

/** Builds the pages into a directory, emptied before, with the login that the environment names; answers the directory. */
export async function buildPagesInto(directory: string): Promise<string> {
  const options = ["--outDir", directory, "--emptyOutDir", "--logLevel", "error", "--configLoader", "native"];
  await runVite("build", web, ...options);
  return directory;
}

/** In a process of its own: Vite sets NODE_ENV, which here would be the API's. */
async function runVite(...args: string[]): Promise<void> {
  const vite = path.join(root, "node_modules/vite/bin/vite.js");
  await promisify(execFile)(process.execPath, [vite, ...args]).catch((cause: { stderr?: string }) => {
    throw new Error(`The pages cannot be built: ${cause.stderr?.trim()}`, { cause });
  });
}

function mayWrite(directory: string): boolean {
  try {
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function removeOld(place: string): void {
  const found = readdirSync(place)
    .map((name) => path.join(place, name))
    .filter((directory) => !path.basename(directory).startsWith("unfinished-"))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of found.slice(keptBuilds)) rmSync(old, { recursive: true, force: true });
}

/** By content: a checkout gives every file a new time. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const files = sources
    .flatMap((directory) => readdirSync(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(builds))
    .sort();
  for (const file of [...files, path.join(root, "package-lock.json")]) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
