import {
  type Check,
  type DownResult,
  describeDrop,
  type PlanResult,
  type StatusResult,
  type UpResult,
  type Verification,
} from "../../lib/migrations/migrate.ts";
import { table } from "./table.ts";

const short = (text: string | null) => {
  const line = (text ?? "(none)").replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

const wrong = ({ kind, name, expected, found }: Check) =>
  [`${kind} ${name}`, `  expected: ${expected ?? "(none)"}`, `  found:    ${found ?? "(none)"}`].join("\n");

/** The result of each command, for a person. */
export const report = {
  plan: ({ applied, pending }: PlanResult) =>
    pending.length === 0
      ? `Nothing to apply; ${applied.length} applied.`
      : pending
          .map(
            ({ name, transaction, sql }) => `-- ${name}.sql${transaction ? "" : " (no transaction)"}\n${sql}`,
          )
          .join("\n\n"),

  up: ({ applied, applied_elsewhere, pending, fingerprint }: UpResult) =>
    [
      ...applied.map(({ name, ms }) => `Applied ${name} in ${ms} ms`),
      ...applied_elsewhere.map((name) => `Applied meanwhile by another run: ${name}`),
      ...pending.map((name) => `Still pending: ${name}`),
      ...(applied.length + applied_elsewhere.length + pending.length === 0 ? ["Nothing to apply."] : []),
      `Schema ${fingerprint}`,
    ].join("\n"),

  down: ({ undone, dropped, fingerprint }: DownResult) =>
    undone === null
      ? "Nothing is applied."
      : [
          `Undid ${undone.name} in ${undone.ms} ms`,
          ...dropped.map((drop) => `Dropped ${describeDrop(drop)}`),
          `Schema ${fingerprint}`,
        ].join("\n"),

  status: ({ state, fingerprint, migrations }: StatusResult) =>
    [
      table([
        ["migration", "status", "applied at", "sha256"],
        ...migrations.map(({ name, status, applied_at, sha256 }) => [
          name,
          status,
          applied_at ?? "",
          sha256.slice(0, 12),
        ]),
      ]),
      `Schema ${fingerprint}: ${state}`,
    ].join("\n"),

  verify: ({ ok, fingerprint, checks }: Verification) => {
    const failed = checks.filter((check) => !check.ok);
    return [
      table([
        ["", "kind", "name", "found"],
        ...checks.map(({ kind, name, ok, found }) => [ok ? "ok" : "WRONG", kind, name, short(found)]),
      ]),
      "",
      ...failed.map(wrong),
      `${checks.length - failed.length} of ${checks.length} as they should be: ${ok ? "verified" : "NOT VERIFIED"}`,
      `Schema ${fingerprint}`,
    ].join("\n");
  },
};
