import { type QueryParameters, readDay } from "../../http/query.ts";

export interface Spans {
  from: string;
  to: string;
  compareFrom: string;
  compareTo: string;
}

export const spanParameters = [
  { name: "from", description: "First day.", example: "2025-01-01" },
  { name: "to", description: "Last day.", example: "2025-12-31" },
  { name: "compare_from", description: "First day of the time before.", example: "2024-01-01" },
  { name: "compare_to", description: "Last day of the time before.", example: "2024-12-31" },
] as const;

/** The two spans, all four days required. Issues are added, nothing is thrown. */
export function readSpans(parameters: QueryParameters): Spans {
  const day = (name: string) => {
    const value = readDay(parameters, name);
    if (value === undefined) parameters.addIssue(name, "required", "Must be given.");
    return value ?? "0001-01-01";
  };
  const spans = {
    from: day("from"),
    to: day("to"),
    compareFrom: day("compare_from"),
    compareTo: day("compare_to"),
  };
  const notBefore = (name: string, first: string, last: string, other: string) => {
    if (first > last) parameters.addIssue(name, "out_of_range", `Must not be before ${other}.`);
  };
  notBefore("to", spans.from, spans.to, "from");
  notBefore("compare_to", spans.compareFrom, spans.compareTo, "compare_from");
  notBefore("from", spans.compareFrom, spans.from, "compare_from");
  return spans;
}
