import { isDate } from "../dates.ts";
import { sql } from "../db/index.ts";
import { idSearch } from "../resource/list/id-search.ts";
import { matchesWords, readWords } from "../resource/list/search.ts";
import { nothing, type SearchParameter } from "../resource/search-parameter.ts";
import { inStates, type LeaseState, leaseStates } from "./state.ts";

/** Each word may be in another place: the lease's reference, its tenant's names or the number of one of its units. */
export const searchWords: SearchParameter = {
  description:
    "Words that all occur in the reference, the tenant's name or the numbers of the units; one of one or two letters begins a word there.",
  example: "northwind 210",
  schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^\\u0000]+$" },
  read(text, { addIssue }) {
    const words = readWords(text, addIssue);
    if (words === undefined) return nothing;
    const conditions = words.map((word) => {
      const [reference] = matchesWords(sql.raw("(' ' || coalesce(reference, ''))"), [word]);
      const [tenant] = matchesWords(sql.raw("(' ' || name || ' ' || coalesce(legal_name, ''))"), [word]);
      const [unit] = matchesWords(sql.raw("(' ' || number)"), [word]);
      return sql`leases.id in (
        select id from leases where ${reference}
        union select l.id from leases l join (select id from tenants where ${tenant}) t on t.id = l.tenant_id
        union select s.lease_id from lease_spaces s join (select id from units where ${unit}) u on u.id = s.unit_id
      )`;
    });
    return { conditions };
  },
};

const isState = (text: string): text is LeaseState => (leaseStates as readonly string[]).includes(text);

export const stateIs: SearchParameter = {
  description: `state on the day that as_of names, today without it: one of ${leaseStates.join(", ")}, or several separated by commas.`,
  example: "active,month_to_month",
  schema: {
    type: "string",
    maxLength: 100,
    pattern: `^(${leaseStates.join("|")})(,(${leaseStates.join("|")}))*$`,
  },
  read(text, { values, addIssue }) {
    const states = [...new Set(text.split(","))];
    if (!states.every(isState)) {
      addIssue("state", "unknown_choice", `Must be one of ${leaseStates.join(", ")}.`);
      return nothing;
    }
    const day = values.get("as_of");
    return day === undefined || isDate(day)
      ? { conditions: [inStates(states as LeaseState[], day)] }
      : nothing;
  },
};

export const asOf: SearchParameter = {
  description: "The day for which state is answered and asked, YYYY-MM-DD; today (UTC) without it.",
  example: "2026-03-31",
  schema: { type: "string", format: "date", maxLength: 10 },
  read(text, { addIssue }) {
    if (!isDate(text)) addIssue("as_of", "bad_date", "Must be a day, written YYYY-MM-DD.");
    return nothing;
  },
};

export const unitIs = idSearch(
  "unit_id",
  "The lease names the unit among its spaces.",
  (ids) => sql`leases.id in (select lease_id from lease_spaces where unit_id = any (${ids}::uuid[]))`,
);
