/// <reference path="../../../.sst/platform/config.d.ts" />

/** Warns when the stage will have cost more than `usd` at the month's end. The tag `stage` must be a cost allocation tag in the billing console. */
export function createBudget(usd: number, topic: aws.sns.Topic, policy: aws.sns.TopicPolicy): void {
  new aws.budgets.Budget(
    "Budget",
    {
      budgetType: "COST",
      timeUnit: "MONTHLY",
      limitAmount: String(usd),
      limitUnit: "USD",
      costFilters: [{ name: "TagKeyValue", values: [`user:stage$${$app.stage}`] }],
      notifications: ["FORECASTED", "ACTUAL"].map((notificationType) => ({
        notificationType,
        comparisonOperator: "GREATER_THAN",
        threshold: 100,
        thresholdType: "PERCENTAGE",
        subscriberSnsTopicArns: [topic.arn],
      })),
    },
    { dependsOn: [policy] },
  );
}
