import { RowDialog } from "../../components/record/row-dialog.tsx";
import { ruleFields } from "../../lib/fields/alert-rules.ts";
import { words } from "../../lib/fields/field.ts";
import type { Rule } from "./rule.ts";

export function RuleDialog({ rule, close }: { rule: Rule | undefined; close(): void }) {
  return (
    <RowDialog<Rule & Record<string, unknown>>
      path="/alert-rules"
      title={rule === undefined ? "Add a rule" : `Rule: ${words(rule.kind)}`}
      fields={ruleFields}
      row={rule === undefined ? undefined : { ...rule }}
      begin={{ enabled: true, severity: "warning" }}
      touches={["/alert-rules", "/alerts"]}
      saved="The rule is saved. It is looked at with the next check."
      close={close}
    />
  );
}
