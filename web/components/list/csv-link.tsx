import { useAddress } from "../../lib/address.ts";
import { call } from "../../lib/api/client.ts";
import { addressOf } from "../../lib/api/paths.ts";
import { mostLines, nextOf } from "../../lib/api/read-lines.ts";
import { tell, tellFailure } from "../../lib/toast.ts";
import { Icon } from "../icon.tsx";
import type { ListConfig } from "./list-config.ts";
import { askedFor } from "./list-query.ts";

/** Saves what the filters find as a CSV file, all columns of it. */
export function CsvButton<Row>({ config }: { config: ListConfig<Row> }) {
  const { cursor: _cursor, ...asked } = askedFor(useAddress());
  return <FileButton path={config.path} query={asked} name={config.many} />;
}

interface FileProps {
  path: string;
  query: Record<string, string>;
  name: string;
  /** Whether the answer comes in pages. */
  pages?: boolean;
}

/** Saves the whole of an answer that comes in pages as one CSV file. */
export function FileButton({ path, query, name, pages = true }: FileProps) {
  const download = async () => {
    const parts: string[] = [];
    let url: string | undefined = addressOf(path, {}, pages ? { ...query, limit: mostLines } : query);
    while (url !== undefined) {
      const response: Response | undefined = await call(url, { headers: { accept: "text/csv" } }).catch(
        () => undefined,
      );
      if (!response?.ok) return tellFailure("The file could not be made. Nothing was saved.");
      const text = await response.text();
      // Each page has the headings; the file has them once.
      parts.push(parts.length === 0 ? text : text.slice(text.indexOf("\n") + 1));
      url = nextOf(response);
    }
    save(new Blob(parts, { type: "text/csv" }), `${name}.csv`);
    tell(`${name}.csv is in your downloads.`);
  };
  return (
    <button type="button" class="button no-print" onClick={() => void download()}>
      <Icon name="upload" />
      CSV
    </button>
  );
}

/** Hands a file to the browser's downloads. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
