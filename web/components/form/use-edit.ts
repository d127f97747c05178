import { useMemo, useState } from "preact/hooks";
import { refresh } from "../../lib/api/answers.ts";
import { call } from "../../lib/api/client.ts";
import type { Problem } from "../../lib/api/problem.ts";
import { noAnswer } from "../../lib/api/problem.ts";
import { patch, type Written } from "../../lib/api/write.ts";
import type { Field } from "../../lib/fields/field.ts";
import { type Draft, makeDraft } from "../../lib/forms/draft.ts";
import { patchOf, type Row } from "../../lib/merge.ts";
import { tell } from "../../lib/toast.ts";
import { type Saving, useSave } from "./use-save.ts";

interface EditProps {
  url: string;
  fields: readonly Field[];
  row: Row;
  etag: string | undefined;
  /** Addresses whose answers a save changes. */
  touches: readonly string[];
  name: string;
  done(): void;
  /** Makes the form's draft, where it has more than plain fields. */
  draftOf?(row: Row, key: string): Draft;
}

export interface Edit {
  draft: Draft;
  saving: Saving<Row>;
  /** What somebody else saved meanwhile. */
  conflict: { mine: Row; theirs: Row } | undefined;
  began: Row;
  save(): Promise<void>;
  /** Saves the result of a conflict over what is stored now. */
  settle(result: Row): Promise<void>;
  failed: Problem | undefined;
}

interface Version {
  row: Row;
  etag: string | undefined;
}

/** Changes a row: a patch of what differs, under the ETag that the edit began with; a conflict keeps both sides. */
export function useEdit({ url, fields, row, etag, touches, name, done, draftOf }: EditProps): Edit {
  const [began] = useState<Version>({ row, etag });
  const key = `${url} ${began.etag}`;
  const draft = useMemo(() => (draftOf ?? ((row) => makeDraft(fields, row, key)))(began.row, key), [key]);
  const saving = useSave<Row>(draft);
  const [mine, setMine] = useState<Row>();
  const [theirs, setTheirs] = useState<Version>();
  const [failed, setFailed] = useState<Problem>();
  const names = fields.filter(({ readOnly }) => !readOnly).map((field) => field.name);

  const send = async (version: Version, values: Row): Promise<Written<Row>> => {
    const changes = patchOf(names, version.row, values);
    if (Object.keys(changes).length === 0) return { ok: true, row: version.row, etag: version.etag };
    const written = await patch<Row>(url, changes, version.etag);
    if (written.ok) stored(version.row, written, changes);
    else if (written.problem.status === 412) {
      setMine(values);
      setTheirs(await readNow(url, written.problem, setFailed));
    }
    return written;
  };
  const stored = (before: Row, written: Written<Row> & { ok: true }, changes: Row) => {
    refresh(...touches);
    const back = patchOf(Object.keys(changes), written.row, before);
    tell(`${name} is saved.`, {
      label: "Undo",
      run: () => void patch<Row>(url, back, written.etag).then(() => refresh(url, ...touches)),
    });
  };
  return {
    draft,
    saving,
    began: began.row,
    conflict: mine === undefined || theirs === undefined ? undefined : { mine, theirs: theirs.row },
    failed,
    async save() {
      if ((await saving.save((values) => send(began, values))) !== undefined) done();
    },
    async settle(result) {
      if (theirs === undefined) return;
      const written = await send(theirs, result);
      if (written.ok) {
        draft.done();
        done();
      } else if (written.problem.status !== 412) setFailed(written.problem);
    },
  };
}

async function readNow(
  url: string,
  problem: Problem,
  fail: (problem: Problem) => void,
): Promise<Version | undefined> {
  try {
    const response = await call(url, { headers: { accept: "application/json" } });
    if (response.ok)
      return { row: (await response.json()) as Row, etag: response.headers.get("etag") ?? undefined };
    fail(problem);
  } catch (error) {
    fail(noAnswer(error));
  }
  return undefined;
}
