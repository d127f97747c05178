import { type Signal, signal } from "@preact/signals";
import type { Issue } from "../api/problem.ts";
import { keep, kept } from "../browser/storage.ts";
import type { Field } from "../fields/field.ts";
import type { Row } from "../merge.ts";
import { type Draft, makeDraft } from "./draft.ts";

/** A list inside a form, such as the charges of a lease: a draft for each of its rows. */
export interface ListShape {
  name: string;
  label: string;
  /** One of its rows in words, such as `Charge`. */
  one: string;
  fields: readonly Field[];
  /** A row of the API as plain fields, and back. */
  flat(row: Row): Row;
  nested(row: Row): Row;
}

export interface ListDraft {
  shape: ListShape;
  rows: Signal<readonly Draft[]>;
  add(begin: Row): void;
  remove(row: Draft): void;
  values(): Row[] | undefined;
  refuse(issues: readonly Issue[]): Issue[];
  errors(): string[];
}

export function makeListDraft(shape: ListShape, rows: readonly Row[]): ListDraft {
  const drafts = signal<readonly Draft[]>(rows.map((row) => makeDraft(shape.fields, shape.flat(row))));
  const pointer = new RegExp(`^/${shape.name}/(\\d+)/(.+)$`);
  return {
    shape,
    rows: drafts,
    add: (begin) => {
      drafts.value = [...drafts.value, makeDraft(shape.fields, begin)];
    },
    remove: (row) => {
      drafts.value = drafts.value.filter((one) => one !== row);
    },
    values() {
      const values = drafts.value.map((draft) => draft.values());
      return values.some((row) => row === undefined)
        ? undefined
        : values.flatMap((row) => (row === undefined ? [] : [shape.nested(row)]));
    },
    refuse: (issues) =>
      issues.flatMap((issue) => {
        const [, place, path = ""] = pointer.exec(issue.pointer ?? "") ?? [];
        const draft = place === undefined ? undefined : drafts.value[Number(place)];
        return draft === undefined
          ? [issue]
          : draft.refuse([{ ...issue, pointer: `/${path.replaceAll("/", "_")}` }]).map(() => issue);
      }),
    errors: () =>
      drafts.value.flatMap(({ errors, fields }, place) =>
        Object.entries(errors.value).map(([name, message]) => {
          const label = fields.find((field) => field.name === name)?.label ?? name;
          return `${shape.one} ${place + 1}, ${label}: ${message}`;
        }),
      ),
  };
}

export interface DraftWithLists extends Draft {
  lists: readonly ListDraft[];
}

/** A form of fields and lists as one draft. What stands in its lists is kept in the tab when it is changed. */
export function draftWithLists(
  fields: readonly Field[],
  shapes: readonly ListShape[],
  row: Row,
  key: string,
): DraftWithLists {
  const main = makeDraft(fields, row, key);
  const saved = kept("tab", `lists.${key}`);
  const begun: Row = { ...row, ...(saved === undefined ? {} : (JSON.parse(saved) as Row)) };
  const lists = shapes.map((shape) => makeListDraft(shape, rowsOf(begun[shape.name])));
  const began = JSON.stringify(textsOf(lists));
  return {
    ...main,
    lists,
    changed: () => main.changed() || JSON.stringify(textsOf(lists)) !== began,
    values() {
      const plain = main.values();
      const nested = lists.map((list) => [list.shape.name, list.values()] as const);
      if (plain === undefined || nested.some(([, rows]) => rows === undefined)) return undefined;
      const values = { ...plain, ...Object.fromEntries(nested) };
      keep("tab", `lists.${key}`, JSON.stringify(Object.fromEntries(nested)));
      return values;
    },
    refuse: (issues) =>
      lists
        .reduce<Issue[]>((rest, list) => list.refuse(rest), main.refuse(issues.filter(isPlain)))
        .concat(
          lists.reduce<Issue[]>(
            (rest, list) => list.refuse(rest),
            issues.filter((issue) => !isPlain(issue)),
          ),
        ),
    others: () => lists.flatMap((list) => list.errors()),
    done() {
      main.done();
      keep("tab", `lists.${key}`, undefined);
    },
  };
}

const isPlain = (issue: Issue) => (issue.pointer ?? "").split("/").length <= 2;
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const textsOf = (lists: readonly ListDraft[]) =>
  lists.map(({ rows }) => rows.value.map(({ texts }) => texts.value));
