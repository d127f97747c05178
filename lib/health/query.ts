import { AppError } from "../errors.ts";

export interface HealthQuery {
  verbose: boolean;
  exclude: Set<string>;
}

/** `?verbose` and `?exclude=redis,ollama`; anything else, or a name that is not among `names`, is a 400. */
export function readHealthQuery(query: URLSearchParams, names: readonly string[]): HealthQuery {
  const exclude = new Set<string>();
  let verbose = false;
  for (const [parameter, value] of query) {
    if (parameter === "verbose") verbose = readFlag(value);
    else if (parameter === "exclude" && names.length > 1) {
      for (const name of value.split(",").map((part) => part.trim())) {
        if (!names.includes(name))
          throw refuse(parameter, `It takes names out of ${names.join(", ")}, with commas.`);
        exclude.add(name);
      }
    } else throw refuse(parameter, "There is no such parameter here.");
  }
  return { verbose, exclude };
}

function readFlag(value: string): boolean {
  if (value === "" || value === "true" || value === "1") return true;
  if (value === "false" || value === "0") return false;
  throw refuse("verbose", "It is true, false or nothing.");
}

function refuse(parameter: string, message: string): AppError {
  return new AppError("invalid_parameter", "The query string is not valid.", {
    issues: [{ parameter, code: "invalid", message }],
  });
}
