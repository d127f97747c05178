import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { routes } from "../../functions/routes.ts";
import { configurationDocument } from "../docs/configuration.ts";
import { withDefinitions } from "../docs/definitions.ts";
import { withDrawing } from "../docs/drawing.ts";

// Writes what of the documents is made from the code.
const docs = path.join(import.meta.dirname, "../../docs");
writeFileSync(path.join(docs, "configuration.md"), configurationDocument());
const architecture = path.join(docs, "architecture.md");
writeFileSync(architecture, withDrawing(readFileSync(architecture, "utf8"), routes));
const definitions = path.join(docs, "definitions.md");
writeFileSync(definitions, withDefinitions(readFileSync(definitions, "utf8")));
