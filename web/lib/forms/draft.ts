import { type Signal, signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Issue } from "../api/problem.ts";
import { keep, kept } from "../browser/storage.ts";
import type { Field } from "../fields/field.ts";
import { read } from "../fields/read.ts";
import { toText } from "../fields/show.ts";
import type { Row } from "../merge.ts";

/** A form under way: texts as typed, and what is wrong with them. */
export interface Draft {
  fields: readonly Field[];
  texts: Signal<Record<string, string>>;
  errors: Signal<Record<string, string>>;
  /** Whether anything differs from what the form began with. */
  changed(): boolean;
  set(name: string, text: string): void;
  /** Checks one field and writes what was understood. */
  leave(name: string): void;
  /** Every field as the API takes it, or undefined with the errors shown. */
  values(): Row | undefined;
  /** Puts the API's issues at their fields, and returns those that have none here. */
  refuse(issues: readonly Issue[]): Issue[];
  /** What is wrong in the lists of the form, told in the summary. */
  others?(): string[];
  /** Forgets what the tab kept. */
  done(): unknown;
}

/** What was typed is kept in the tab's session under `key`, so that a reload or a sign-in loses nothing. */
export function useDraft(fields: readonly Field[], row: Row, key: string): Draft {
  return useMemo(() => makeDraft(fields, row, key), [key, fields]);
}

/** Without a key nothing is kept. */
export function makeDraft(fields: readonly Field[], row: Row, key?: string): Draft {
  const began = Object.fromEntries(fields.map((field) => [field.name, toText(field, row[field.name])]));
  const saved = key === undefined ? undefined : kept("tab", `draft.${key}`);
  const texts = signal<Record<string, string>>({ ...began, ...(saved ? JSON.parse(saved) : {}) });
  const errors = signal<Record<string, string>>({});
  const fieldOf = (name: string) => fields.find((field) => field.name === name);
  const textOf = (name: string) => texts.value[name] ?? "";
  const putError = (name: string, error: string | undefined) => {
    const { [name]: _old, ...others } = errors.value;
    errors.value = error === undefined ? others : { ...others, [name]: error };
  };
  return {
    fields,
    texts,
    errors,
    changed: () => fields.some(({ name }) => textOf(name) !== began[name]),
    set(name, text) {
      texts.value = { ...texts.value, [name]: text };
      if (errors.value[name] !== undefined) putError(name, undefined);
      if (key !== undefined) keep("tab", `draft.${key}`, JSON.stringify(texts.value));
    },
    leave(name) {
      const field = fieldOf(name);
      if (field === undefined || textOf(name) === began[name]) return;
      const result = read(field, textOf(name));
      putError(name, "error" in result ? result.error : undefined);
      if ("value" in result) texts.value = { ...texts.value, [name]: toText(field, result.value) };
    },
    values() {
      const wrong: Record<string, string> = {};
      const values: Row = {};
      for (const field of fields) {
        // What was not touched is not read back from its text, which may be shorter than the value.
        if (row[field.name] !== undefined && textOf(field.name) === began[field.name]) {
          values[field.name] = row[field.name];
          continue;
        }
        const result = read(field, textOf(field.name));
        if ("error" in result) wrong[field.name] = result.error;
        else values[field.name] = result.value;
      }
      errors.value = wrong;
      return Object.keys(wrong).length === 0 ? values : undefined;
    },
    refuse(issues) {
      const rest: Issue[] = [];
      for (const issue of issues) {
        const name = issue.pointer?.split("/")[1] ?? "";
        if (fieldOf(name) === undefined) rest.push(issue);
        else putError(name, issue.message);
      }
      return rest;
    },
    done: () => key !== undefined && keep("tab", `draft.${key}`, undefined),
  };
}
