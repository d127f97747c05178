/// <reference path="../../../.sst/platform/config.d.ts" />
import { settings } from "../stage.ts";
import type { Alarm } from "./alarm.ts";
import { canary } from "./canary/canary.ts";

function alarms(): Record<string, Alarm> {
  if (canary === undefined || settings.canary === undefined) return {};
  return {
    // A run that times out publishes nothing.
    CanarySuccess: {
      description: "The canary fails, or says nothing at all",
      measure: {
        metric: {
          namespace: "CloudWatchSynthetics",
          metricName: "SuccessPercent",
          stat: "Average",
          dimensions: { CanaryName: canary.name },
        },
      },
      threshold: 90,
      below: true,
      mustReport: true,
      minutes: settings.canary.everyMinutes,
    },
  };
}

export const canaryAlarms = alarms();
