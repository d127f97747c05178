import { type Problem, sentenceOf } from "../../../lib/api/problem.ts";
import { post } from "../../../lib/api/write.ts";
import { sha256 } from "../../../lib/sha256.ts";

export interface Upload {
  method: string;
  url: string;
  headers: Record<string, string>;
  expires_at: string;
}

export interface Document {
  id: string;
  title: string;
  category: string;
  version?: number;
  upload?: Upload;
  [name: string]: unknown;
}

export type Step = "checking" | "sending" | "verifying" | "stored" | "failed";

export interface Told {
  step: Step;
  /** 0 to 1 of the step. */
  share: number;
  why?: string;
}

const sentences: Record<string, string> = {
  "upload-mismatch": "The stored file differs from yours. Nothing was kept. Send again.",
  "upload-missing": "The file did not arrive. Send again.",
};

/** Stores a file as a document of a property, or as a new version of one; each step is told. */
export async function storeFile(
  file: File,
  target: { property: string } | { document: string },
  tell: (told: Told) => void,
): Promise<boolean> {
  const fail = (why: string) => {
    tell({ step: "failed", share: 0, why });
    return false;
  };
  tell({ step: "checking", share: 0 });
  const checksum = await sha256(file, (share) => tell({ step: "checking", share }));
  const facts = {
    file_name: file.name,
    media_type: file.type || "application/octet-stream",
    size_bytes: file.size,
    sha256: checksum,
  };
  const made =
    "document" in target
      ? await post<Document>(`/documents/${target.document}/versions`, facts)
      : await post<Document>("/documents", {
          ...facts,
          property_id: target.property,
          title: file.name.replace(/\.[^.]+$/, ""),
          category: "other",
        });
  if (!made.ok) return fail(reason(made.problem));
  const { id, version = 1, upload } = made.row;
  if (upload === undefined) return fail("The server gave no place to send it to.");
  const sent = await send(file, upload, (share) => tell({ step: "sending", share }));
  if (!sent) return fail("The file was not sent: no connection. Send again.");
  tell({ step: "verifying", share: 0 });
  const document = "document" in target ? target.document : id;
  const complete = await post(`/documents/${document}/versions/${version}/complete`, {});
  if (!complete.ok) return fail(reason(complete.problem));
  tell({ step: "stored", share: 1 });
  return true;
}

const reason = (problem: Problem): string =>
  sentences[problem.kind] ?? [sentenceOf(problem), ...problem.issues.map(({ message }) => message)].join(" ");

/** By XMLHttpRequest: fetch cannot tell how much of a body has been sent. */
function send(
  file: File,
  { method, url, headers }: Upload,
  progress: (share: number) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) {
      if (!/^(content-length|host)$/i.test(name)) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 1 : loaded / total);
    request.onload = () => resolve(request.status >= 200 && request.status < 300);
    request.onerror = () => resolve(false);
    request.send(file);
  });
}
