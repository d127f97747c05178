import postgres from "postgres";

/** A function that loads the Postgres driver and nothing else. */
export const handler = async () => ({ statusCode: 200, body: typeof postgres });
