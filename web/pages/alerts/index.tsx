import { Icon } from "../../components/icon.tsx";
import { Page } from "../../components/layout/page.tsx";
import { Segments } from "../../components/layout/tabs.tsx";
import { useAddress } from "../../lib/address.ts";
import { refresh } from "../../lib/api/answers.ts";
import { sentenceOf } from "../../lib/api/problem.ts";
import { useCount } from "../../lib/api/use-count.ts";
import { post } from "../../lib/api/write.ts";
import { words } from "../../lib/fields/field.ts";
import { decimal } from "../../lib/format/number.ts";
import { tell, tellFailure } from "../../lib/toast.ts";
import { Inbox } from "./inbox.tsx";
import { Rules } from "./rules.tsx";

const states = ["open", "acknowledged", "resolved"] as const;

function State({ name }: { name: (typeof states)[number] }) {
  const found = useCount("/alerts", { status: name });
  return (
    <>
      {words(name)}
      {found === undefined ? null : <span class="count">{decimal(found)}</span>}
    </>
  );
}

export function Alerts() {
  const address = useAddress();
  const rules = address.get("tab") === "rules";
  const status = address.get("status") ?? "open";
  const check = async () => {
    const written = await post<{ opened: number; refreshed: number; resolved: number }>(
      "/alerts/evaluate",
      {},
    );
    if (!written.ok) return tellFailure(sentenceOf(written.problem));
    refresh("/alerts", "/properties");
    const { opened, resolved } = written.row;
    tell(`Checked: ${opened} opened, ${resolved} resolved.`);
  };
  return (
    <Page
      title={rules ? "Alert rules" : "Alerts"}
      scope={
        <>
          <span>Checked each hour on this computer, each day when deployed</span>
          <a href={rules ? "/app/alerts" : "/app/alerts?tab=rules"}>{rules ? "Alerts" : "Rules"}</a>
        </>
      }
      actions={
        <button type="button" class="button" onClick={() => void check()}>
          <Icon name="refresh" />
          Check now
        </button>
      }
    >
      {rules ? (
        <Rules />
      ) : (
        <>
          <div class="row spread">
            <Segments
              label="State"
              parameter="status"
              chosen={status}
              choices={states.map((value) => ({ value, label: <State name={value} /> }))}
            />
            <span class="soft small">gravest first, then by due day</span>
          </div>
          <Inbox status={status} />
        </>
      )}
    </Page>
  );
}
