import { useRef } from "preact/hooks";
import { Icon } from "../../../components/icon.tsx";
import { Menu } from "../../../components/menu.tsx";
import { refresh } from "../../../lib/api/answers.ts";
import { call } from "../../../lib/api/client.ts";
import { sentenceOf } from "../../../lib/api/problem.ts";
import { remove } from "../../../lib/api/write.ts";
import { tell, tellFailure } from "../../../lib/toast.ts";
import type { Document } from "./upload.ts";

interface ActionsProps {
  row: Document;
  edit(row: Document): void;
  newVersion(row: Document, file: File): void;
}

export function DocumentActions({ row, edit, newVersion }: ActionsProps) {
  const input = useRef<HTMLInputElement>(null);
  const download = async () => {
    const response = await call(`/documents/${row.id}/download`).catch(() => undefined);
    if (!response?.ok) return tellFailure("The file could not be fetched.");
    const { url } = (await response.json()) as { url: string };
    location.assign(url);
  };
  const drop = async () => {
    const current = await call(`/documents/${row.id}`).catch(() => undefined);
    const removed = await remove(`/documents/${row.id}`, current?.headers.get("etag") ?? undefined);
    if (!removed.ok) return tellFailure(sentenceOf(removed.problem));
    refresh("/documents", "/alerts");
    tell(`${row.title} is deleted.`);
  };
  return (
    <span class="row">
      <button type="button" class="button small" onClick={() => void download()}>
        Download
      </button>
      <Menu end name={`More actions: ${row.title}`} class="button icon small" label={<Icon name="more" />}>
        {(close) => (
          <>
            <button
              type="button"
              class="item"
              onClick={() => {
                close();
                edit(row);
              }}
            >
              Edit
            </button>
            <button type="button" class="item" onClick={() => input.current?.click()}>
              New version
            </button>
            <button
              type="button"
              class="item bad"
              onClick={() => {
                close();
                void drop();
              }}
            >
              Delete
            </button>
          </>
        )}
      </Menu>
      <input
        ref={input}
        class="hidden-text"
        type="file"
        tabIndex={-1}
        aria-label={`New version of ${row.title}`}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file !== undefined) newVersion(row, file);
        }}
      />
    </span>
  );
}
