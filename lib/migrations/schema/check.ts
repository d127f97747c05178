/** One finding of `verify`. `expected` and `found` are as Postgres prints them; null is absent. */
export interface Check {
  kind: string;
  name: string;
  ok: boolean;
  expected: string | null;
  found: string | null;
}
