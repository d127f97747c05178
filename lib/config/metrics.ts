import { type Env, reader, runsOnLambda } from "./readers/env.ts";
import { link } from "./readers/links.ts";

export interface MetricsConfig {
  namespace: string;
  /** The stage of SST, or `local`. */
  stage: string;
}

/** Settings of the metrics; undefined when they are off. METRICS is `emf` by default on Lambda and `off` elsewhere. */
export function metricsConfig(env: Env = process.env): MetricsConfig | undefined {
  const read = reader(env);
  const form = read.choice("METRICS", ["emf", "off"], runsOnLambda(env) ? "emf" : "off");
  const stage = link("App", env)?.stage;
  const config = { namespace: "REIMS", stage: typeof stage === "string" ? stage : "local" };
  return read.done(form === "emf" ? config : undefined);
}
