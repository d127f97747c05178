/// <reference path="../../../.sst/platform/config.d.ts" />
import { onLaptop, pauses } from "../stage.ts";
import { evaluateAlertsDaily } from "./alerts.ts";
import { sweepDocumentsDaily } from "./documents.ts";

// A schedule would wake a database that sleeps; there, people and imports ask for an evaluation, and writes sweep.
const alerts = pauses || onLaptop ? undefined : evaluateAlertsDaily();
const sweep = alerts === undefined ? undefined : sweepDocumentsDaily();

/** Functions that a schedule invokes. */
export const scheduled: sst.aws.Function[] = [alerts?.fn, sweep].filter((fn) => fn !== undefined);

/** Rules that publish to the topic, by ARN. */
export const publishingRules: $util.Output<string>[] = alerts?.rule === undefined ? [] : [alerts.rule];
