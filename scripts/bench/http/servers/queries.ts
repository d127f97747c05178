import postgres from "postgres";

/** As many connections as the project's own server uses in this benchmark. */
export const poolSize = 10;

const sql = postgres(process.env.DATABASE_URL ?? "", { max: poolSize, onnotice: () => {} });

/** The queries of an ordinary server on the bare driver: no validation, no deadlines, no cache. */
export const getProperty = async (id: string) => (await sql`select * from properties where id = ${id}`)[0];

export const listProperties = (limit: number) =>
  sql`select * from properties order by created_at desc, id desc limit ${limit}`;

export const createProperty = async (body: Record<string, unknown>) =>
  (await sql`insert into properties ${sql(body)} returning *`)[0];

export const ping = () => sql`select 1`;
