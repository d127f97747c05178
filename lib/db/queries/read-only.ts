const changing =
  /\b(insert|update|delete|merge|truncate|create|alter|drop|grant|revoke|copy|call|do|lock|into|share|nextval|setval)\b/i;
const opening = /^\s*(select|with|table|values|show)\b/i;
const calls = /([\w"$.]+)\s*\(/g;

/** What may come before a parenthesis in a plain read: keywords, types with a length, and functions that only compute. */
const harmless = new Set(
  (
    "and or not in any all some as from exists on over filter values using within by where when then else case array row select " +
    "with materialized distinct having limit offset join lateral returns union except intersect numeric decimal varchar char " +
    "timestamp time interval bit count sum min max avg bool_and bool_or every string_agg array_agg json_agg jsonb_agg " +
    "json_object_agg jsonb_object_agg coalesce nullif greatest least lower upper length char_length trim btrim ltrim rtrim " +
    "concat concat_ws format left right replace substring position split_part md5 to_char to_date to_number to_timestamp " +
    "to_json to_jsonb row_to_json json_build_object jsonb_build_object json_build_array jsonb_build_array jsonb_strip_nulls " +
    "json_strip_nulls extract date_part date_trunc now age abs ceil ceiling floor round trunc power sqrt mod sign random " +
    "generate_series unnest array_length array_to_string cardinality row_number rank dense_rank lag lead first_value " +
    "last_value ntile percentile_cont percentile_disc mode similarity current_setting version pg_is_in_recovery " +
    "pg_backend_pid pg_sleep pg_typeof cast"
  ).split(" "),
);

/**
 * Whether a statement plainly changes nothing, so that it may be sent twice. Anything in doubt counts as a write: a
 * function that is not in the list, a comment, a quoted or qualified function name.
 */
export function isPlainRead(text: string): boolean {
  if (!opening.test(text) || changing.test(text)) return false;
  if (text.includes("--") || text.includes("/*") || text.includes(";")) return false;
  for (const [, name = ""] of text.matchAll(calls)) if (!harmless.has(name.toLowerCase())) return false;
  return true;
}
