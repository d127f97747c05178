import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleFiles } from "./sample-files.ts";

/** Writes the files in samples/ anew. */
const folder = path.join(import.meta.dirname, "../../samples");
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(sampleFiles())) writeFileSync(path.join(folder, name), content);
