/// <reference path="../../../.sst/platform/config.d.ts" />
import { onLaptop, pauses } from "../stage.ts";
import { evaluateAlertsDaily } from "./alerts.ts";

// A schedule would wake a database that sleeps; there, people and imports ask for an evaluation.
const alerts = pauses || onLaptop ? undefined : evaluateAlertsDaily();

/** Functions that a schedule invokes. */
export const scheduled: sst.aws.Function[] = alerts === undefined ? [] : [alerts.fn];

/** Rules that publish to the topic, by ARN. */
export const publishingRules: $util.Output<string>[] = alerts?.rule === undefined ? [] : [alerts.rule];
