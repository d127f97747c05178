import { useState } from "preact/hooks";
import { useAddress } from "../../../lib/address.ts";
import { refresh } from "../../../lib/api/answers.ts";
import { type Problem, sentenceOf } from "../../../lib/api/problem.ts";
import { patch, post, type Written } from "../../../lib/api/write.ts";
import { tell, tellFailure } from "../../../lib/toast.ts";
import type { Lease } from "../lease.ts";
import { RenewDialog } from "./renew-dialog.tsx";
import { TerminateDialog } from "./terminate-dialog.tsx";

interface ActionsProps {
  row: Lease;
  etag: string | undefined;
  name: string;
}

/** What the parties do with a lease: sign it, renew it, end it early. */
export function LeaseActions({ row, etag, name }: ActionsProps) {
  const address = useAddress();
  const [open, setOpen] = useState<"terminate" | "renew">();
  const [problem, setProblem] = useState<Problem>();
  const close = () => {
    setOpen(undefined);
    setProblem(undefined);
  };
  const finish = (written: Written<Lease>, text: string, go?: string) => {
    if (!written.ok) return setProblem(written.problem);
    close();
    refresh("/leases", "/properties", "/analytics", "/alerts");
    tell(text);
    if (go !== undefined) address.go(`${go}${written.row.id}`);
  };
  const sign = async () => {
    const written = await patch<Lease>(`/leases/${row.id}`, { status: "signed" }, etag);
    if (written.ok) finish(written, "The lease is signed.");
    else tellFailure(sentenceOf(written.problem));
  };
  return (
    <>
      {row.status === "draft" ? (
        <button type="button" class="button primary" onClick={() => void sign()}>
          Sign
        </button>
      ) : null}
      {row.status === "signed" ? (
        <>
          <button type="button" class="button" onClick={() => setOpen("renew")}>
            Renew
          </button>
          <button type="button" class="button" onClick={() => setOpen("terminate")}>
            Terminate
          </button>
        </>
      ) : null}
      {open === "terminate" ? (
        <TerminateDialog
          name={name}
          problem={problem}
          close={close}
          act={async (day) =>
            finish(
              await post<Lease>(`/leases/${row.id}/terminate`, { terminated_on: day }),
              "The lease is terminated.",
            )
          }
        />
      ) : null}
      {open === "renew" ? (
        <RenewDialog
          row={row}
          name={name}
          problem={problem}
          close={close}
          act={async (changes) =>
            finish(
              await post<Lease>(`/leases/${row.id}/renew`, changes),
              "The renewal is a draft.",
              "/app/leases/",
            )
          }
        />
      ) : null}
    </>
  );
}
