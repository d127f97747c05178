import { idOf, type TableCases, updatedAtMovesForward } from "./case.ts";

const rule = "00000000-0000-4000-8000-000000000001";

export const alerts: TableCases = {
  table: "alerts",
  needs: ["properties"],
  plainRow: {
    kind: "'ltv_above'",
    severity: "'warning'",
    property_id: idOf("properties"),
    subject_type: "'property'",
    subject_id: idOf("properties"),
    message: "'verify'",
  },
  constraints: [
    { constraint: "alerts_rule_id_fkey", accepts: { rule_id: "null" }, refuses: { rule_id: `'${rule}'` } },
    { constraint: "alerts_property_id_fkey", accepts: {}, refuses: { property_id: "gen_random_uuid()" } },
    { constraint: "alerts_severity_check", accepts: { severity: "'info'" }, refuses: { severity: "'mild'" } },
    {
      constraint: "alerts_subject_type_check",
      accepts: { subject_type: "'lease'" },
      refuses: { subject_type: "'ghost'" },
    },
    {
      constraint: "alerts_status_check",
      accepts: { status: "'acknowledged'" },
      refuses: { status: "'lost'" },
    },
    {
      constraint: "alerts_resolution_check",
      accepts: { status: "'resolved'", resolved_at: "now()", resolution: "'waived'" },
      refuses: { status: "'resolved'", resolved_at: "now()", resolution: "'forgotten'" },
    },
    {
      constraint: "alerts_resolved_check",
      accepts: { status: "'resolved'", resolved_at: "now()", resolution: "'fixed'" },
      refuses: { status: "'resolved'", resolved_at: "now()" },
    },
  ],
  behaviours: [
    updatedAtMovesForward("alerts", "note"),
    {
      name: "trg_alerts_flag_after_insert and trg_alerts_flag_after_update keep the property's flag",
      expected: "true, false",
      async run({ insert, query }) {
        const id = await insert();
        const flag = async () => {
          const [row] = await query<{ flag: boolean }>(
            "select has_active_alerts as flag from properties where id = (select property_id from alerts where id = $1)",
            [id],
          );
          return String(row?.flag);
        };
        const open = await flag();
        await query(
          "update alerts set status = 'resolved', resolved_at = now(), resolution = 'fixed' where id = $1",
          [id],
        );
        return `${open}, ${await flag()}`;
      },
    },
    {
      name: "trg_properties_alert_flag_update keeps a caller from setting the flag",
      expected: "false",
      async run({ insert, query }) {
        const id = await insert({ status: "'resolved'", resolved_at: "now()", resolution: "'fixed'" });
        const [row] = await query<{ flag: boolean }>(
          `update properties set has_active_alerts = true
           where id = (select property_id from alerts where id = $1) returning has_active_alerts as flag`,
          [id],
        );
        return String(row?.flag);
      },
    },
  ],
};
