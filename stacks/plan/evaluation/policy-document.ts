interface Statement {
  effect?: string;
  actions?: string[];
  resources?: string[];
  principals?: { type: string; identifiers: string[] }[];
  conditions?: { test: string; variable: string; values: string[] }[];
}

/** A policy's JSON, as the data source aws_iam_policy_document writes it. */
export function policyDocument(statements: unknown): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: ((statements ?? []) as Statement[]).map((one) => ({
      Effect: one.effect ?? "Allow",
      Action: one.actions,
      Resource: one.resources,
      Principal: principal(one.principals),
      Condition: condition(one.conditions),
    })),
  });
}

function principal(principals: Statement["principals"]) {
  if (principals === undefined) return undefined;
  if (principals.some(({ type }) => type === "*")) return "*";
  return Object.fromEntries(principals.map(({ type, identifiers }) => [type, identifiers]));
}

function condition(conditions: Statement["conditions"]) {
  if (conditions === undefined) return undefined;
  return Object.fromEntries(conditions.map(({ test, variable, values }) => [test, { [variable]: values }]));
}
