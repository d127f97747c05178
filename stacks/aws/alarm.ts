/// <reference path="../../.sst/platform/config.d.ts" />

export interface Metric {
  namespace: string;
  metricName: string;
  dimensions?: Record<string, $util.Input<string>>;
  /** `Sum`, `Average`, `Maximum`, or a percentile such as `p99`. */
  stat: string;
}

export interface Alarm {
  description: string;
  metric: Metric;
  /** What to divide the metric by; the threshold is then a share from 0 to 1. */
  per?: Metric;
  threshold: number;
  /** Sounds below the threshold rather than above it. */
  below?: boolean;
  /** No data is a failure too: for what must report. */
  mustReport?: boolean;
}

const seconds = 300;

/** An alarm that sounds after two bad periods of five minutes in three, and says so again when it is over. */
export function createAlarm(name: string, alarm: Alarm, topic: aws.sns.Topic): aws.cloudwatch.MetricAlarm {
  return new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
    alarmDescription: alarm.description,
    comparisonOperator: alarm.below ? "LessThanThreshold" : "GreaterThanThreshold",
    threshold: alarm.threshold,
    evaluationPeriods: 3,
    datapointsToAlarm: 2,
    treatMissingData: alarm.mustReport ? "breaching" : "notBreaching",
    alarmActions: [topic.arn],
    okActions: [topic.arn],
    ...(alarm.per === undefined ? single(alarm.metric) : { metricQueries: share(alarm.metric, alarm.per) }),
  });
}

function single({ namespace, metricName, dimensions, stat }: Metric) {
  return {
    namespace,
    metricName,
    dimensions: dimensions ?? {},
    period: seconds,
    ...(stat.startsWith("p") ? { extendedStatistic: stat } : { statistic: stat }),
  };
}

function share(part: Metric, whole: Metric) {
  return [
    { id: "share", expression: "IF(whole > 0, part / whole, 0)", label: "share", returnData: true },
    { id: "part", metric: { ...part, period: seconds }, returnData: false },
    { id: "whole", metric: { ...whole, period: seconds }, returnData: false },
  ];
}
