import { AppError } from "../../errors.ts";

export type Env = Record<string, string | undefined>;

/** The environment of the process, for callers that pass it to several readers. */
export const environment = (): Env => process.env;

/**
 * Whether the code runs on Lambda. `sst dev` runs it on a laptop and gives it the environment of the Lambda, its name
 * included; `SST_DEV` tells the two apart.
 */
export const runsOnLambda = (env: Env): boolean =>
  Boolean(env.AWS_LAMBDA_FUNCTION_NAME?.trim()) && !env.SST_DEV?.trim();

const notSet = "is not set";

/** Reports every setting that is missing or wrong at once, so that one deployment corrects them all. */
export class ConfigError extends AppError {
  readonly names: string[];
  /** The only fault is that names are not set. */
  readonly missing: boolean;

  constructor(problems: { name: string; problem: string }[]) {
    super("misconfigured", problems.map(({ name, problem }) => `${name} ${problem}`).join("; "));
    this.names = problems.map(({ name }) => name);
    this.missing = problems.every(({ problem }) => problem === notSet);
  }
}

/** Reads typed settings and collects what is wrong with them. `done` throws a ConfigError when there is anything. */
export function reader(env: Env) {
  const problems: { name: string; problem: string }[] = [];
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;

  return {
    text,
    required(name: string): string {
      const value = text(name);
      if (value === undefined) problems.push({ name, problem: notSet });
      return value ?? "";
    },
    /** A whole number from `min` to `max`; `fallback` when the name is not set. */
    integer(name: string, fallback: number, min: number, max: number): number {
      const value = text(name);
      if (value === undefined) return fallback;
      const number = Number(value);
      if (Number.isInteger(number) && number >= min && number <= max) return number;
      problems.push({ name, problem: `must be a whole number from ${min} to ${max}` });
      return fallback;
    },
    boolean(name: string, fallback: boolean): boolean {
      const value = text(name);
      if (value === undefined) return fallback;
      if (value === "true" || value === "false") return value === "true";
      problems.push({ name, problem: "must be true or false" });
      return fallback;
    },
    choice<const T extends string>(name: string, choices: readonly T[], fallback: T): T {
      const value = text(name);
      if (value === undefined) return fallback;
      const found = choices.find((choice) => choice === value);
      if (found === undefined) problems.push({ name, problem: `must be one of ${choices.join(", ")}` });
      return found ?? fallback;
    },
    list(name: string, fallback: string[]): string[] {
      const value = text(name);
      return value === undefined
        ? fallback
        : value
            .split(",")
            .map((part) => part.trim())
            .filter(Boolean);
    },
    reject(name: string, problem: string): void {
      problems.push({ name, problem });
    },
    done<T>(config: T): T {
      if (problems.length > 0) throw new ConfigError(problems);
      return config;
    },
  };
}
