/// <reference path="../../../.sst/platform/config.d.ts" />

export interface Metric {
  namespace: string;
  metricName: string;
  dimensions?: Record<string, $util.Input<string>>;
  /** `Sum`, `Average`, `Maximum`, or a percentile such as `p99`. */
  stat: string;
}

/** What an alarm looks at. */
export type Measure =
  | { metric: Metric }
  /** One divided by the other, a share from 0 to 1; 0 while the whole is not above `least`. */
  | { metric: Metric; per: Metric; least?: number }
  /** The highest of several. */
  | { highest: Metric[] }
  /** A Metrics Insights query, which takes in resources as they come and go. */
  | { query: $util.Input<string> };

export interface Alarm {
  description: string;
  measure: Measure;
  threshold: number;
  /** Sounds below the threshold rather than above it. */
  below?: boolean;
  /** No data is a failure too: for what must report. */
  mustReport?: boolean;
  /** Sounds after one bad period: for what happens too seldom to be bad twice. */
  atOnce?: boolean;
  /** Minutes of a period; five when left out. */
  minutes?: number;
}

/** An alarm that sounds after two bad periods in three, or at the first, and says so again when it is over. */
export function createAlarm(name: string, alarm: Alarm, topic: aws.sns.Topic): aws.cloudwatch.MetricAlarm {
  const period = (alarm.minutes ?? 5) * 60;
  return new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
    alarmDescription: alarm.description,
    comparisonOperator: alarm.below ? "LessThanThreshold" : "GreaterThanThreshold",
    threshold: alarm.threshold,
    evaluationPeriods: alarm.atOnce ? 1 : 3,
    datapointsToAlarm: alarm.atOnce ? 1 : 2,
    treatMissingData: alarm.mustReport ? "breaching" : "notBreaching",
    alarmActions: [topic.arn],
    okActions: [topic.arn],
    ...measured(alarm.measure, period),
  });
}

function measured(measure: Measure, period: number) {
  if ("query" in measure) {
    return { metricQueries: [{ id: "all", expression: measure.query, period, returnData: true }] };
  }
  if ("highest" in measure) {
    const parts = measure.highest.map((metric, index) => ({
      id: `m${index}`,
      metric: { ...metric, period },
    }));
    const expression = `MAX([${parts.map(({ id }) => id).join(", ")}])`;
    return { metricQueries: [{ id: "highest", expression, label: "highest", returnData: true }, ...parts] };
  }
  if ("per" in measure) {
    const expression = `IF(whole > ${measure.least ?? 0}, part / whole, 0)`;
    return {
      metricQueries: [
        { id: "share", expression, label: "share", returnData: true },
        { id: "part", metric: { ...measure.metric, period }, returnData: false },
        { id: "whole", metric: { ...measure.per, period }, returnData: false },
      ],
    };
  }
  const { namespace, metricName, dimensions, stat } = measure.metric;
  return {
    namespace,
    metricName,
    dimensions: dimensions ?? {},
    period,
    ...(stat.startsWith("p") ? { extendedStatistic: stat } : { statistic: stat }),
  };
}
