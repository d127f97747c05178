/// <reference path="../../.sst/platform/config.d.ts" />
import { checkDevStage, stageSettings } from "./settings.ts";

/** Under `sst dev` the functions run on the laptop, beside its Postgres, and out of the VPC. */
export const onLaptop = $dev;

if (onLaptop) checkDevStage($app.stage);

export const settings = stageSettings($app.stage);

/** The database sleeps when nothing asks for it; nothing regular may then touch it, or it would never sleep. */
export const pauses = settings.database.minAcu === 0;

/** How this deployment's own names begin. */
export const prefix = `${$app.name}-${$app.stage}`;

export const region = aws.getRegionOutput().region;
