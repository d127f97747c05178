export type Row = Record<string, unknown>;

export interface Difference {
  name: string;
  began: unknown;
  mine: unknown;
  theirs: unknown;
  /** Who changed it; `both` must be asked. */
  by: "me" | "them" | "both";
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/**
 * A three-way comparison of the fields named: what one side changed is taken, what both changed to different values
 * is `both`. Both changing to the same value is no difference to ask about.
 */
export function compare(names: readonly string[], began: Row, mine: Row, theirs: Row): Difference[] {
  return names.flatMap((name): Difference[] => {
    const values = { name, began: began[name], mine: mine[name], theirs: theirs[name] };
    const changedByMe = !same(values.began, values.mine);
    const changedByThem = !same(values.began, values.theirs);
    if (!changedByMe && !changedByThem) return [];
    if (changedByMe && changedByThem) {
      const by = same(values.mine, values.theirs) ? "them" : "both";
      return [{ ...values, by }];
    }
    return [{ ...values, by: changedByMe ? "me" : "them" }];
  });
}

/** What of `mine` is not in `row`: the merge patch that turns one into the other. */
export function patchOf(names: readonly string[], row: Row, mine: Row): Row {
  return Object.fromEntries(
    names.filter((name) => !same(row[name], mine[name])).map((name) => [name, mine[name] ?? null]),
  );
}
