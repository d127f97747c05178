import { useState } from "preact/hooks";
import { Skeleton } from "../../../components/feedback/skeleton.tsx";
import { AnswerNote } from "../../../components/feedback/stale.tsx";
import { DropZone } from "../../../components/form/drop-zone.tsx";
import { Card } from "../../../components/layout/card.tsx";
import type { ListPage } from "../../../components/list/list-table.tsx";
import { RowDialog } from "../../../components/record/row-dialog.tsx";
import type { Column } from "../../../components/table/column.ts";
import { Table } from "../../../components/table/table.tsx";
import { refresh } from "../../../lib/api/answers.ts";
import { useWhole } from "../../../lib/api/use-whole.ts";
import { documentFields } from "../../../lib/fields/documents.ts";
import { words } from "../../../lib/fields/field.ts";
import { date } from "../../../lib/format/date.ts";
import { unknown } from "../../../lib/format/number.ts";
import type { TabProps } from "../tab-props.ts";
import { DocumentActions } from "./actions.tsx";
import { FilesUnderWay, type FileUnderWay } from "./files.tsx";
import { type Document, storeFile } from "./upload.ts";

/** The documents of a property; files are dropped here, and each says where it stands. */
export function Documents({ row }: TabProps) {
  const answer = useWhole<ListPage<Document>>("/documents", { property_id: row.id });
  const [files, setFiles] = useState<FileUnderWay[]>([]);
  const [open, setOpen] = useState<Document>();
  const take = async (chosen: File[], document?: string) => {
    const begun = chosen.map((file): FileUnderWay => ({ file, told: { step: "checking", share: 0 } }));
    setFiles((now) => [...begun, ...now]);
    for (const one of begun) {
      await storeFile(one.file, document === undefined ? { property: row.id } : { document }, (told) => {
        setFiles((now) => now.map((other) => (other.file === one.file ? { ...other, told } : other)));
      });
      refresh("/documents", "/alerts");
    }
  };
  const rows = answer.data?.data;
  return (
    <>
      <DropZone
        label="Drop files here"
        hint="Each is checked by its SHA-256 before and after it is sent. Up to 5 GiB."
        several
        take={(chosen) => void take(chosen)}
      />
      <FilesUnderWay
        files={files}
        again={(file) => {
          setFiles((now) => now.filter((one) => one.file !== file));
          void take([file]);
        }}
      />
      <AnswerNote answer={answer} what="The documents could not load." />
      <Card title="Documents" bare>
        {rows === undefined ? (
          <div class="body">{answer.problem === undefined ? <Skeleton of={answer} /> : null}</div>
        ) : rows.length === 0 ? (
          <div class="empty">No documents yet.</div>
        ) : (
          <Table
            caption="Documents"
            columns={columnsOf(
              (document) => setOpen(document),
              (document, file) => void take([file], document.id),
            )}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
      </Card>
      {open === undefined ? null : (
        <RowDialog<Document>
          path="/documents"
          title={open.title}
          fields={documentFields}
          row={open}
          begin={{}}
          touches={["/alerts"]}
          saved="The document is saved."
          close={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

const day = (value: unknown) => (typeof value === "string" ? date(value) : unknown);

function columnsOf(
  edit: (document: Document) => void,
  newVersion: (document: Document, file: File) => void,
): Column<Document>[] {
  return [
    {
      name: "title",
      label: "Title",
      heads: true,
      cell: (row) => (
        <>
          {row.title}
          {typeof row.file_name === "string" ? <span class="second">{row.file_name}</span> : null}
        </>
      ),
    },
    { name: "category", label: "Category", cell: (row) => words(row.category) },
    { name: "document_date", label: "Date", cell: (row) => day(row.document_date) },
    { name: "expires_on", label: "Expires", cell: (row) => day(row.expires_on) },
    { name: "created_at", label: "Added", cell: (row) => day(row.created_at) },
    {
      name: "actions",
      label: "",
      cell: (row) => <DocumentActions row={row} edit={edit} newVersion={newVersion} />,
    },
  ];
}
