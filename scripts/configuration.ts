import { writeFileSync } from "node:fs";
import path from "node:path";
import { configurationDocument } from "./configuration/document.ts";

writeFileSync(path.join(import.meta.dirname, "../docs/configuration.md"), configurationDocument());
