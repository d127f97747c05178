import type { AlertKind } from "../../alert-rules/kinds.ts";

/**
 * When rules of a kind hold. `held` is SQL that selects one row for each rule and subject for which the rule holds: `rule_id,
 * severity, threshold, property_id, subject_type, subject_id, observed, due_on, message`. It may read `rules` (the enabled
 * rules of the kind), `on_day` (the day), and `scope`, `positions` and `day_units` as the analytics have them.
 */
export interface Condition {
  kind: AlertKind;
  held: string;
}

/** A number in a message: without idle zeros, to two decimals. */
export const shown = (value: string): string => `trim_scale(round(${value}, 2))`;

/** Days from the day in words: `in 12 days`, `today`, `12 days ago`. */
export const inDays = (due: string): string => `case
  when ${due} > d.day then 'in ' || (${due} - d.day) || ' days'
  when ${due} = d.day then 'today'
  else (d.day - ${due}) || ' days ago' end`;

/** The rules `r`, the day `d`, and the properties that the rules are about as `p`, with what they state as `s`. */
export const rulesOfPositions = `rules r cross join on_day d join positions p
  on (r.property_type is null or r.property_type = p.property_type) and (r.property_id is null or r.property_id = p.id)
  join scope s on s.id = p.id`;

/** What every condition says of its rule and property. */
export const ofRule = "r.id as rule_id, r.severity, r.threshold, p.id as property_id";
