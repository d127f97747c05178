import { cpSync, readdirSync } from "node:fs";
import path from "node:path";
import { checkout } from "./start.ts";

/** What a checkout has besides its sources: packages, tests, and hidden files such as the data directory. */
const left = /^(\.|node_modules$|test$)/;

/** Copies the sources of the checkout into a directory. */
export function copySources(directory: string): void {
  for (const name of readdirSync(checkout).filter((name) => !left.test(name)))
    cpSync(path.join(checkout, name), path.join(directory, name), { recursive: true });
}
