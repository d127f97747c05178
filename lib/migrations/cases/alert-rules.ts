import { idOf, type TableCases, updatedAtMovesForward } from "./case.ts";

export const alertRules: TableCases = {
  table: "alert_rules",
  needs: ["properties"],
  plainRow: { kind: "'ltv_above'", severity: "'warning'", threshold: "75" },
  constraints: [
    {
      constraint: "alert_rules_property_id_fkey",
      accepts: { property_id: idOf("properties") },
      refuses: { property_id: "gen_random_uuid()" },
    },
    {
      constraint: "alert_rules_kind_check",
      accepts: { kind: "'debt_yield_below'" },
      refuses: { kind: "'ghosts_seen'", threshold: "null", within_days: "1" },
    },
    {
      constraint: "alert_rules_severity_check",
      accepts: { severity: "'critical'" },
      refuses: { severity: "'mild'" },
    },
    {
      constraint: "alert_rules_within_days_check",
      accepts: { kind: "'lease_expiry'", threshold: "null", within_days: "1" },
      refuses: { kind: "'lease_expiry'", threshold: "null", within_days: "0" },
    },
    {
      constraint: "alert_rules_property_type_check",
      accepts: { property_type: "'office'" },
      refuses: { property_type: "'castle'" },
    },
    {
      constraint: "alert_rules_measure_check",
      accepts: { kind: "'occupancy_drop'", within_days: "365" },
      refuses: { kind: "'occupancy_drop'" },
    },
  ],
  behaviours: [
    updatedAtMovesForward("alert_rules", "source"),
    {
      name: "trg_alert_rules_resolve_alerts ends the alerts of a rule that goes",
      expected: "rule_removed",
      async run({ insert, query }) {
        const rule = await insert();
        const [property] = await query<{ id: string }>("select id from properties limit 1");
        const [alert] = await query<{ id: string }>(
          `insert into alerts (rule_id, kind, severity, property_id, subject_type, subject_id, message)
           values ($1, 'ltv_above', 'warning', $2, 'property', $2, 'verify') returning id`,
          [rule, property?.id],
        );
        await query("delete from alert_rules where id = $1", [rule]);
        const [row] = await query("select resolution from alerts where id = $1", [alert?.id]);
        return row?.resolution ?? "nothing";
      },
    },
  ],
};
