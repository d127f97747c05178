import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { routes } from "../../functions/routes.ts";
import { evaluateInChild } from "../../stacks/plan/in-child.ts";
import { ensurePlatform } from "../../stacks/plan/platform.ts";
import { estimateCost } from "../../stacks/plan/report/cost/estimate.ts";
import { configurationDocument } from "../docs/configuration.ts";
import { type CostOfStage, stages, withCosts } from "../docs/costs.ts";
import { withDefinitions } from "../docs/definitions.ts";
import { withDrawing } from "../docs/drawing.ts";

// Writes what of the documents is made from the code.
const docs = path.join(import.meta.dirname, "../../docs");
writeFileSync(path.join(docs, "configuration.md"), configurationDocument());
const architecture = path.join(docs, "architecture.md");
writeFileSync(architecture, withDrawing(readFileSync(architecture, "utf8"), routes));
const definitions = path.join(docs, "definitions.md");
writeFileSync(definitions, withDefinitions(readFileSync(definitions, "utf8")));
await ensurePlatform((line) => console.error(line));
const costs = new Map<string, ReturnType<CostOfStage>>();
for (const stage of stages) costs.set(stage, estimateCost((await evaluateInChild({ stage })).resources));
const deploy = path.join(docs, "deploy.md");
const costOf: CostOfStage = (stage) => costs.get(stage) ?? { at_rest: 0, per_million_requests: 0 };
writeFileSync(deploy, withCosts(readFileSync(deploy, "utf8"), costOf));
