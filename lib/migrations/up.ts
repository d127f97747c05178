import { migrate } from "./migrate.ts";

/** Applies what is not yet applied; the names of what was. */
export async function up(databaseUrl: string): Promise<string[]> {
  const { applied } = await migrate("up", { url: databaseUrl });
  return applied.map(({ name }) => name);
}
