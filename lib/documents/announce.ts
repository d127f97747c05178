import type { Queries } from "../db/index.ts";
import type { FileFacts } from "./file-facts.ts";
import { signLink } from "./store.ts";
import { announceVersion } from "./versions.ts";

/** Stores a pending version of the document and signs the link that its file is sent to. Errors: those of both. */
export async function announce(tx: Queries, documentId: string, facts: FileFacts, by: string) {
  const now = new Date();
  const version = await announceVersion(tx, documentId, facts, now, by);
  const upload = await signLink(({ uploadLink }, config) =>
    uploadLink(
      config,
      {
        key: version.object_key,
        mediaType: facts.media_type,
        sizeBytes: facts.size_bytes,
        sha256: facts.sha256,
      },
      now,
    ),
  );
  return { version, upload };
}
