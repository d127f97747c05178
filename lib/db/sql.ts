/** A piece of SQL with its bound values; pieces nest, and values never enter the text. */
export interface Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
  readonly isSql: true;
}

export interface Statement {
  text: string;
  params: unknown[];
}

/** sql`select … where id = ${id} and ${condition}`: values are bound, pieces are spliced in. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  return { strings, values, isSql: true };
}

/** A quoted identifier. */
sql.id = (name: string): Sql => ({ strings: [`"${name.replaceAll('"', '""')}"`], values: [], isSql: true });

/** Text that the program itself wrote, such as `desc`; never anything from a request. */
sql.raw = (text: string): Sql => ({ strings: [text], values: [], isSql: true });

/** Pieces with a separator between them; nothing for none. */
sql.join = (pieces: readonly Sql[], separator: string): Sql => ({
  strings: pieces.length === 0 ? [""] : ["", ...pieces.slice(1).map(() => separator), ""],
  values: pieces,
  isSql: true,
});

const isSql = (value: unknown): value is Sql =>
  typeof value === "object" && value !== null && "isSql" in value;

/** The numbered-parameter form that Postgres takes. */
export function toStatement(query: Sql | string, params: readonly unknown[] = []): Statement {
  if (typeof query === "string") return { text: query, params: [...params] };
  const bound: unknown[] = [];
  const render = (piece: Sql): string =>
    piece.strings.reduce((text, part, index) => {
      const value = piece.values[index - 1];
      return text + (isSql(value) ? render(value) : `$${bound.push(value)}`) + part;
    });
  return { text: render(query), params: bound };
}
