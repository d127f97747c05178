/** What one check found out, and what to do about it unless all is well. */
export type Finding = { check: string; says: string } & (
  | { state: "ok" }
  | { state: "warning" | "failed"; todo: string }
);

export interface Context {
  stage: string;
  region: string;
  /** The day on which ends of support are judged. */
  today: Date;
}

/** Looks at one thing in the account; it rejects only when AWS does not answer. */
export type Check = (context: Context) => Promise<Finding[]>;

/** The application's name in SST's state, as sst.config.ts has it. */
export const appName = "reims";

/** Settings of every client of AWS: a call ends after ten seconds, with its second attempt. */
export const clientOptions = ({ region }: Pick<Context, "region">) => ({
  region,
  maxAttempts: 2,
  requestHandler: { requestTimeout: 5_000, connectionTimeout: 5_000 },
});
