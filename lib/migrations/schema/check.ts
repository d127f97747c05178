/** One thing that was looked at. `expected` and `found` are as Postgres writes them; null is absent. */
export interface Check {
  kind: string;
  name: string;
  ok: boolean;
  expected: string | null;
  found: string | null;
}
