import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";
import { root } from "../platform.ts";
import type { Edit } from "../types.ts";

/** A source file as esbuild shall see it: with the edits that concern it. An edit that finds nothing is an error. */
export function readSource(file: string, edits: readonly Edit[]): string {
  let text = readFileSync(file, "utf8");
  for (const edit of edits.filter((candidate) => path.resolve(root, candidate.file) === file)) {
    if (!text.includes(edit.find)) throw new Error(`${edit.file} does not contain: ${edit.find}`);
    text = text.replaceAll(edit.find, () => edit.replace);
  }
  return text;
}

/** Puts `prelude` before each of the project's own files and applies the edits. */
export function sources(edits: readonly Edit[], prelude = ""): Plugin {
  return {
    name: "sources",
    setup(build) {
      build.onLoad({ filter: /\.(js|ts|mjs)$/ }, ({ path: file }) => {
        if (file.startsWith(path.join(root, ".sst")) || file.includes("node_modules")) return undefined;
        return { contents: `${prelude}\n${readSource(file, edits)}`, loader: "default" };
      });
    },
  };
}
