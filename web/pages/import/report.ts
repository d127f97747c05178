/** What a column of the file is read as: a heading alone, or with how its values are read. */
export type Source =
  | string
  | {
      from: string;
      as?: string;
      order?: string;
      values?: Record<string, unknown>;
      round?: number;
    };

export interface ImportMap {
  collection?: string;
  key?: string[];
  columns: Record<string, Source | Record<string, unknown>>;
  defaults?: Record<string, unknown>;
  /** A few values of each heading, as suggested; not read again. */
  samples?: Record<string, string[]>;
}

export interface Report {
  rows: number;
  stored: number;
  updated: number;
  present: number;
  unchanged: number;
  differs: number;
  refused: number;
  errors: { line: number; pointer: string; code: string; message: string }[];
  ignored_columns: string[];
  map?: ImportMap | null;
  preview?: { line: number; values: Record<string, unknown> }[];
}

export type OnPresent = "skip" | "update";

/** The heading that a field is read from; undefined where it comes from elsewhere, such as a constant. */
export function headingOf(source: ImportMap["columns"][string]): string | undefined {
  if (typeof source === "string") return source;
  return typeof source.from === "string" ? source.from : undefined;
}

export interface Cause {
  message: string;
  pointer: string;
  lines: number[];
  /** A value that is none of the field's choices. */
  value?: string;
}

/** Errors of one cause together, the most frequent first. */
export function causes(errors: Report["errors"]): Cause[] {
  const grouped = new Map<string, Cause>();
  for (const { line, pointer, code, message } of errors) {
    const key = `${pointer} ${message}`;
    const value = code === "unknown_choice" ? /^"(.*?)" is none of/.exec(message)?.[1] : undefined;
    const group = grouped.get(key) ?? {
      message,
      pointer,
      lines: [],
      ...(value === undefined ? {} : { value }),
    };
    group.lines.push(line);
    grouped.set(key, group);
  }
  return [...grouped.values()].sort((a, b) => b.lines.length - a.lines.length);
}

/** The sum of the reports of a file's pieces. */
export function addReports(a: Report | undefined, b: Report): Report {
  if (a === undefined) return b;
  const numbers = ["rows", "stored", "updated", "present", "unchanged", "differs", "refused"] as const;
  const sums = Object.fromEntries(numbers.map((name) => [name, a[name] + b[name]]));
  return { ...b, ...sums, errors: [...a.errors, ...b.errors] } as Report;
}
