/// <reference path="../../.sst/platform/config.d.ts" />
import { stageSettings } from "./settings.ts";

export const settings = stageSettings($app.stage);

/** Under `sst dev` the functions run on the laptop, beside its Postgres, and out of the VPC. */
export const onLaptop = $dev;

/** How this deployment's own names begin. */
export const prefix = `${$app.name}-${$app.stage}`;

export const region = aws.getRegionOutput().region;
