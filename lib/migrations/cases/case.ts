/** Columns and their values, which are SQL expressions: `{ name: "'verify'", total_sqft: "100" }`. */
export type Values = Readonly<Record<string, string>>;

/**
 * A constraint, the last row that it accepts and the first that it refuses. Fits CHECK, UNIQUE, EXCLUDE, FOREIGN KEY,
 * and a trigger that raises an error with the name of a constraint. Deferred constraints are checked at once.
 */
export interface ConstraintCase {
  constraint: string;
  /** Rows of the table that are stored first, each over the plain row: what UNIQUE and EXCLUDE compare with. */
  given?: readonly Values[];
  accepts: Values;
  refuses: Values;
}

/** Anything else that the schema does, such as what a trigger writes or which rows a deletion deletes as well. */
export interface BehaviourCase {
  /** A sentence about it: `trg_properties_updated_at moves updated_at forward`. */
  name: string;
  expected: string;
  /** Tries it and returns what it found. When the database refuses, `refused by CONSTRAINT` is what was found. */
  run(trial: Trial): Promise<string>;
}

/** What a behaviour case may do. Everything is rolled back after it. */
export interface Trial {
  /** Stores a row of the table: the plain one, with these values over it. Returns its id. */
  insert(values?: Values): Promise<string>;
  /**
   * Runs a statement, with `$1` and so on for its parameters, and `idOf` for the rows of the needed tables. It must name the
   * rows that it means: the database that is verified holds others.
   */
  query<T = Record<string, string>>(text: string, params?: readonly unknown[]): Promise<T[]>;
}

/**
 * What `verify` tries on one table. There is one file for each table, and `index.ts` lists them. A table whose rows refer
 * to another table names it in `needs`: one plain row of it is stored first, and `idOf("tenants")` is that row's id.
 */
export interface TableCases {
  table: string;
  /** Tables that get a row first, in this order. Each must be in the list too. */
  needs?: readonly string[];
  /** The least that a row needs. */
  plainRow: Values;
  constraints: readonly ConstraintCase[];
  behaviours?: readonly BehaviourCase[];
}

/** The id of the row of a needed table, as a value: `{ tenant_id: idOf("tenants") }`. */
export const idOf = (table: string) => `{id of ${table}}`;

/** A value with the ids of the needed rows put into it. */
export function withIds(value: string, ids: ReadonlyMap<string, string>): string {
  return value.replaceAll(/\{id of (\w+)\}/g, (_, table: string) => {
    const id = ids.get(table);
    if (id === undefined)
      throw new Error(`A case refers to a row of ${table}, which its table does not need`);
    return `'${id}'`;
  });
}

/** The trigger that keeps `updated_at`: it moves forward within a transaction too, and a caller cannot set it back. */
export function updatedAtMovesForward(table: string, column: string): BehaviourCase {
  return {
    name: `trg_${table}_updated_at moves updated_at forward`,
    expected: "later",
    async run({ insert, query }) {
      const id = await insert();
      const [row] = await query(`select updated_at::text from ${table} where id = $1`, [id]);
      let last = row?.updated_at;
      for (const change of [`${column} = ${column}`, "updated_at = '2000-01-01'"]) {
        const [after] = await query<{ updated_at: string; later: boolean }>(
          `update ${table} set ${change} where id = $1 returning updated_at::text, updated_at > $2 as later`,
          [id, last],
        );
        if (after?.later !== true) return `not later after ${change}`;
        last = after.updated_at;
      }
      return "later";
    },
  };
}
