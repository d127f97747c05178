import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Column } from "./column.ts";

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** `-current_value`: the column's sort, with a minus when it falls. */
  sorted?: string | undefined;
  onSort?: (sort: string) => void;
  twoLine?: boolean;
  chosen?: string;
  foot?: ComponentChildren;
}

/** A native table; one wider than its card scrolls within it, the first column in place. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, keyOf, twoLine, chosen, foot } = props;
  const shown = columns.map(({ name }) => name).join();
  // The same rows are the same elements: typing in a filter then costs nothing until the answer is there.
  const body = useMemo(
    () => rows.map((row) => <Line key={keyOf(row)} row={row} {...props} />),
    [rows, shown, chosen],
  );
  return (
    <section class="scroller sticky" tabIndex={0} aria-label={caption}>
      <table class={twoLine ? "two-line" : ""}>
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.name} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>{body}</tbody>
        {foot === undefined ? null : <tfoot>{foot}</tfoot>}
      </table>
    </section>
  );
}

function Line<Row>({ row, columns, chosen, keyOf }: { row: Row } & TableProps<Row>) {
  return (
    <tr class={chosen === keyOf(row) ? "chosen" : ""}>
      {columns.map((column) =>
        column.heads ? (
          <th key={column.name} scope="row">
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.name} class={column.number ? "number" : ""}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function Head<Row>({ column, sorted, onSort }: { column: Column<Row> } & TableProps<Row>) {
  const style = column.number ? "number" : "";
  const { sort, label } = column;
  if (sort === undefined || onSort === undefined) {
    return (
      <th scope="col" class={style}>
        {label === "" ? <span class="hidden-text">Actions</span> : label}
      </th>
    );
  }
  const falls = sorted === `-${sort}`;
  const active = falls || sorted === sort;
  const first = column.number ? `-${sort}` : sort;
  const other = falls ? sort : `-${sort}`;
  return (
    <th scope="col" class={style} aria-sort={active ? (falls ? "descending" : "ascending") : undefined}>
      <button type="button" class="sort" onClick={() => onSort(active ? other : first)}>
        {active ? <Triangle down={falls} /> : null}
        {label}
      </button>
    </th>
  );
}

export function Triangle({ down }: { down: boolean }) {
  return (
    <svg width="7" height="6" viewBox="0 0 7 6" aria-hidden="true" fill="currentColor">
      <path d={down ? "M0 0.500h7L3.500 5.500z" : "M0 5.500h7L3.500 0.500z"} />
    </svg>
  );
}
