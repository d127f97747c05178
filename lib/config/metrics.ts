import { type Env, reader } from "./env.ts";
import { link } from "./links.ts";

export interface MetricsConfig {
  namespace: string;
  /** The deployment that measures. */
  stage: string;
}

/** On Lambda, or wherever METRICS is `emf`; undefined elsewhere and where it is `off`. */
export function metricsConfig(env: Env = process.env): MetricsConfig | undefined {
  const read = reader(env);
  const onLambda = read.text("AWS_LAMBDA_FUNCTION_NAME") !== undefined;
  const form = read.choice("METRICS", ["emf", "off"], onLambda ? "emf" : "off");
  const stage = link("App", env)?.stage;
  const config = { namespace: "REIMS", stage: typeof stage === "string" ? stage : "local" };
  return read.done(form === "emf" ? config : undefined);
}
