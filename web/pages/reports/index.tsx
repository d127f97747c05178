import { Icon } from "../../components/icon.tsx";
import { Page } from "../../components/layout/page.tsx";
import { Segments } from "../../components/layout/tabs.tsx";
import { useStatementInputs } from "../../components/statement/inputs.tsx";
import { StatementView } from "../../components/statement/statement-view.tsx";
import { useAddress } from "../../lib/address.ts";
import { date, today } from "../../lib/format/date.ts";
import { PortfolioRentRoll } from "./rent-roll.tsx";

const reports = [
  { value: "operating-statement", label: "Operating statement" },
  { value: "rent-roll", label: "Rent roll" },
];

/** The reports of the whole portfolio, in a form that prints. */
export function Reports() {
  const address = useAddress();
  const { from, to, basis } = useStatementInputs();
  const roll = address.get("report") === "rent-roll";
  const day = address.get("as_of");
  return (
    <Page
      title={roll ? "Rent roll" : "Operating statement"}
      scope={
        roll
          ? `The portfolio, as of ${date(day ?? today())}`
          : `The portfolio, ${basis}, ${date(from)} to ${date(to)}`
      }
      actions={
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="print" />
          Print
        </button>
      }
    >
      <div class="row no-print">
        <Segments
          label="Report"
          parameter="report"
          chosen={roll ? "rent-roll" : "operating-statement"}
          choices={reports}
        />
      </div>
      {roll ? (
        <PortfolioRentRoll />
      ) : (
        <StatementView path="/reports/operating-statement" name="operating-statement" />
      )}
    </Page>
  );
}
