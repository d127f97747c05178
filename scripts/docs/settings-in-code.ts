import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** Where the environment is read. */
const places = [
  "lib/config/**/*.ts",
  "lib/db/settings.ts",
  "stacks/local/**/*.ts",
  "scripts/**/*.{ts,mjs}",
  "test/support/**/*.ts",
  "test/nightly.ts",
  "test/integration/**/*.ts",
];

/** Set by what runs the program, such as Lambda, SST, npm or the shell: people do not set these by hand. */
const platform =
  /^(GREETING|AWS_LAMBDA_\w+|LAMBDA_TASK_ROOT|SST_\w+|CANARY_\w+|PATH|HOME|USER|CI|NO_COLOR|DOOMED|AWS_EC2_METADATA_DISABLED)$/;

export interface CodeSetting {
  /** As the code has it: a number, a word, or empty where it depends on something else. */
  fallback: string;
  /** The values that are taken, in words; empty for text. */
  values: string;
}

/** Every setting that the code reads, with its default and what it takes where the code says so in one place. */
export function settingsInCode(): Map<string, CodeSetting> {
  const found = new Map<string, CodeSetting>();
  const files = globSync(places, { cwd: root }).filter((file) => !file.startsWith("scripts/docs/"));
  for (const file of files.sort()) {
    const text = readFileSync(path.join(root, file), "utf8");
    const config = /^(lib|stacks)\//.test(file);
    for (const [, name = ""] of text.matchAll(/\bprocess\.env\.([A-Z][A-Z0-9_]*)/g)) add(found, name);
    if (!config) continue;
    for (const [, name = ""] of text.matchAll(/\benv\.([A-Z][A-Z0-9_]*)/g)) add(found, name);
    for (const [, name = ""] of text.matchAll(/\b(?:text|required|url|list)\("([A-Z][A-Z0-9_]*)"/g))
      add(found, name);
    for (const [, prefix = ""] of text.matchAll(/hostConfig\("([A-Z]+)"/g))
      for (const part of ["HOST", "PORT", "TLS", "USERNAME", "PASSWORD"]) add(found, `${prefix}_${part}`);
    for (const [, name = "", ...args] of text.matchAll(
      /\binteger\(\s*"([A-Z][A-Z0-9_]*)",\s*(.+?),\s*([\d_]+),\s*([\d_]+)\s*,?\s*\)/g,
    ))
      add(found, name, { fallback: number(args[0]), values: `${number(args[1])} to ${number(args[2])}` });
    for (const [, name = "", fallback] of text.matchAll(/\bboolean\("([A-Z][A-Z0-9_]*)",\s*(true|false)?/g))
      add(found, name, { fallback: fallback ?? "", values: "true or false" });
    for (const [, name = "", list = ""] of text.matchAll(
      /\bchoice\("([A-Z][A-Z0-9_]*)",\s*(\[[^\]]+\]|\w+)/g,
    ))
      add(found, name, {
        fallback: "",
        values: [...list.matchAll(/"(\w+)"/g)].map(([, one]) => one).join(", "),
      });
  }
  return found;
}

function add(found: Map<string, CodeSetting>, name: string, more?: CodeSetting): void {
  if (platform.test(name)) return;
  found.set(name, more ?? found.get(name) ?? { fallback: "", values: "" });
}

/** `30_000` as a person writes it; empty where it is no plain number. */
function number(text = ""): string {
  return /^[\d_]+$/.test(text) ? text.replaceAll("_", "") : "";
}
