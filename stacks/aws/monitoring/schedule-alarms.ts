/// <reference path="../../../.sst/platform/config.d.ts" />
import { scheduled } from "../schedules/index.ts";
import type { Alarm } from "./alarm.ts";

function alarms(): Record<string, Alarm> {
  if (scheduled.length === 0) return {};
  return {
    // One failure a day is never two bad periods in three.
    ScheduledRuns: {
      description: "A function that runs once a day failed",
      measure: {
        highest: scheduled.map(({ name }) => ({
          namespace: "AWS/Lambda",
          metricName: "Errors",
          stat: "Sum",
          dimensions: { FunctionName: name },
        })),
      },
      threshold: 0,
      atOnce: true,
    },
  };
}

export const scheduleAlarms = alarms();
