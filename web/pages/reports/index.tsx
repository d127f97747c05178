import { Icon } from "../../components/icon.tsx";
import { Page } from "../../components/layout/page.tsx";
import { useStatementInputs } from "../../components/statement/inputs.tsx";
import { StatementView } from "../../components/statement/statement-view.tsx";
import { date } from "../../lib/format/date.ts";

/** The operating statement of the portfolio, in a form that prints. */
export function Reports() {
  const { from, to, basis } = useStatementInputs();
  return (
    <Page
      title="Operating statement"
      scope={`The portfolio, ${basis}, ${date(from)} to ${date(to)}`}
      actions={
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="print" />
          Print
        </button>
      }
    >
      <StatementView path="/reports/operating-statement" name="operating-statement" />
    </Page>
  );
}
