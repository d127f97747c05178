import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const web = path.join(import.meta.dirname, "../../web");
const built = path.join(web, "dist");
const stamp = path.join(built, "sources.txt");

/** Builds the pages when their sources are others than those last built. Answers the directory of the built files. */
export async function buildPages(say: (line: string) => void): Promise<string> {
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return built;
  const began = performance.now();
  say("Building the pages …");
  const { build } = await import("vite");
  await build({ configFile: path.join(web, "vite.config.ts"), logLevel: "error" });
  writeFileSync(stamp, sources);
  say(`The pages are built, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return built;
}

/** By content: a checkout gives every file a new time. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const files = readdirSync(web, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(built))
    .sort();
  for (const file of [...files, path.join(web, "../package-lock.json")]) {
    hash.update(path.relative(web, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
