import { AppError } from "../../errors.ts";
import type { ApiRequest } from "../../http/request.ts";
import { type FileType, isZip } from "../../tabular/read-file.ts";
import type { Upload } from "../import/read.ts";
import { formType, xlsxType } from "../routes.ts";

const types: Record<string, FileType> = {
  "text/csv": "csv",
  "text/tab-separated-values": "csv",
  "application/vnd.ms-excel": "csv",
  "application/x-ndjson": "ndjson",
  "application/jsonl": "ndjson",
  [xlsxType]: "xlsx",
};
const endings: Record<string, FileType> = {
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  ndjson: "ndjson",
  jsonl: "ndjson",
  xlsx: "xlsx",
};

/** The file of a request, and the map that a form brings with it: a name, or JSON. */
export async function readUpload(request: ApiRequest): Promise<{ upload: Upload; map?: string }> {
  const type = mediaType(request.headers["content-type"]);
  if (type === formType) return readForm(request);
  return { upload: { bytes: request.body, type: types[type] ?? "csv", asText: request.sentAsText } };
}

async function readForm({ body, headers }: ApiRequest): Promise<{ upload: Upload; map?: string }> {
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": headers["content-type"] ?? "" },
  })
    .formData()
    .catch((cause: unknown) => {
      throw new AppError("invalid_body", "The form cannot be read.", { cause });
    });
  const strange = [...new Set(form.keys())].filter((name) => name !== "file" && name !== "map");
  const file = form.get("file");
  const map = form.get("map");
  const issues = [
    ...strange.map((name) => ({
      pointer: `/${name}`,
      code: "unknown_field",
      message: "Is not a field of the form; it has file and map.",
    })),
    ...(file === null ? [{ pointer: "/file", code: "required", message: "Must be given." }] : []),
  ];
  if (issues.length > 0 || file === null)
    throw new AppError("invalid_body", "The form is not valid.", { issues });
  const text = map === null ? undefined : typeof map === "string" ? map : await map.text();
  return { upload: await uploadOf(file), ...(text === undefined || text.trim() === "" ? {} : { map: text }) };
}

async function uploadOf(file: string | File): Promise<Upload> {
  if (typeof file === "string") return { bytes: Buffer.from(file), type: "csv", asText: false };
  const bytes = Buffer.from(await file.arrayBuffer());
  const ending = file.name.split(".").at(-1)?.toLowerCase() ?? "";
  const type = isZip(bytes) ? "xlsx" : (endings[ending] ?? types[mediaType(file.type)] ?? "csv");
  return { bytes, type, asText: false };
}

const mediaType = (contentType = ""): string => (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
