import { AppError } from "../../errors.ts";

export interface HealthQuery {
  verbose: boolean;
  exclude: Set<string>;
}

/**
 * Reads `?verbose` and `?exclude=redis,ollama`. With one name only there is nothing to exclude.
 * @throws a 400 about any other parameter, and about a name that is not one of `names`
 */
export function readHealthQuery(query: URLSearchParams, names: readonly string[]): HealthQuery {
  const exclude = new Set<string>();
  let verbose = false;
  for (const [parameter, value] of query) {
    if (parameter === "verbose") verbose = readFlag(value);
    else if (parameter === "exclude" && names.length > 1) {
      for (const name of value.split(",").map((part) => part.trim())) {
        if (!names.includes(name))
          throw parameterError(parameter, `It takes some of ${names.join(", ")}, separated by commas.`);
        exclude.add(name);
      }
    } else throw parameterError(parameter, "There is no such parameter here.");
  }
  return { verbose, exclude };
}

function readFlag(value: string): boolean {
  if (value === "" || value === "true" || value === "1") return true;
  if (value === "false" || value === "0") return false;
  throw parameterError("verbose", "It takes true, false or no value.");
}

function parameterError(parameter: string, message: string): AppError {
  return new AppError("invalid_parameter", "The query string is not valid.", {
    issues: [{ parameter, code: "invalid", message }],
  });
}
