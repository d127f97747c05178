import { ProblemNote } from "../../components/feedback/problem-note.tsx";
import { Skeleton } from "../../components/feedback/skeleton.tsx";
import { DropZone } from "../../components/form/drop-zone.tsx";
import { Card } from "../../components/layout/card.tsx";
import { Page } from "../../components/layout/page.tsx";
import { Segments } from "../../components/layout/tabs.tsx";
import { useAddress } from "../../lib/address.ts";
import { count, decimal } from "../../lib/format/number.ts";
import { collections } from "./collections.ts";
import { ColumnMap } from "./column-map.tsx";
import { KeptMaps } from "./kept-maps.tsx";
import { Preview } from "./preview.tsx";
import { Refused } from "./refused.tsx";
import { Trial } from "./trial.tsx";
import { type ImportState, useImport } from "./use-import.ts";

export function Import() {
  const address = useAddress();
  const named = address.get("collection") ?? "";
  const collection = named in collections ? named : "properties";
  const state = useImport(collection);
  const { label, fields } = collections[collection] ?? { label: "", fields: [] };
  const { file, trial, result, problem, working } = state;
  return (
    <Page
      title={`Import ${label.toLowerCase()}`}
      scope={file === undefined ? "Nothing is stored before you have seen it" : <FileLine state={state} />}
      actions={
        trial === undefined || result !== undefined ? undefined : (
          <>
            <button type="button" class="button" disabled={working} onClick={state.again}>
              Dry run again
            </button>
            <button
              type="button"
              class="button primary"
              disabled={working || trial.stored + trial.updated === 0}
              onClick={() => void state.start()}
            >
              Import {count(trial.stored + trial.updated, "row")}
            </button>
          </>
        )
      }
    >
      {problem === undefined ? null : (
        <ProblemNote problem={problem} what="The file could not be read." again={state.again} />
      )}
      {state.progress === undefined ? null : <Progress share={state.progress} />}
      {file === undefined ? (
        <>
          <Segments
            label="What the file has"
            parameter="collection"
            chosen={collection}
            choices={Object.entries(collections).map(([value, one]) => ({ value, label: one.label }))}
          />
          <DropZone
            label="Drop a spreadsheet here"
            hint="CSV, XLSX or NDJSON. You see every row before it is stored."
            accept=".csv,.tsv,.txt,.xlsx,.ndjson,.jsonl"
            take={([first]) => first !== undefined && state.choose(first)}
          />
        </>
      ) : result !== undefined ? (
        <Done state={state} label={label} collection={collection} />
      ) : trial === undefined ? (
        <Card>{working ? <Skeleton lines={8} /> : null}</Card>
      ) : (
        <div class="with-side">
          <div class="stack">
            <ColumnMap state={state} fields={fields} trial={trial} />
            <Preview trial={trial} fields={fields} />
          </div>
          <div class="stack">
            <Trial state={state} trial={trial} />
            <Refused trial={trial} fields={fields} mapValue={state.mapValue} />
            <KeptMaps state={state} collection={collection} />
          </div>
        </div>
      )}
    </Page>
  );
}

function FileLine({ state }: { state: ImportState }) {
  return (
    <>
      <span>{state.file?.name}</span>
      {state.trial === undefined ? null : <span>{count(state.trial.rows, "row")}</span>}
      <button type="button" class="link-button" onClick={state.reset}>
        Choose another file
      </button>
    </>
  );
}

function Progress({ share }: { share: number }) {
  return (
    <label class="soft small">
      Storing, {decimal(share * 100)}% <progress class="progress" max="1" value={share} />
    </label>
  );
}

function Done({ state, label, collection }: { state: ImportState; label: string; collection: string }) {
  const { result } = state;
  if (result === undefined) return null;
  return (
    <>
      <Card title="Imported">
        <div role="status">
          <p>
            <strong>
              {count(result.stored, "row")} stored, {decimal(result.updated)} updated.
            </strong>{" "}
            {count(result.present, "row")} {result.present === 1 ? "was" : "were"} there already,{" "}
            {decimal(result.refused)} refused.
          </p>
        </div>
        <div class="row">
          <a class="button primary" href={`/app/${collection === "units" ? "properties" : collection}`}>
            Open {label.toLowerCase()}
          </a>
          <button type="button" class="button" onClick={state.reset}>
            Import another file
          </button>
        </div>
      </Card>
      <Refused trial={result} fields={collections[collection]?.fields ?? []} />
    </>
  );
}
