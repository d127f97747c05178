import { fetchOne, sql, withTransaction } from "../db/index.ts";
import { AppError } from "../errors.ts";
import { askStore } from "./store.ts";
import { sweepSome } from "./sweep.ts";
import { findVersion, type StoredVersion, shown, touchDocument, type Version } from "./versions.ts";

/** Bytes that are read where the store keeps no checksum. */
const readableBytes = 100 * 1024 ** 2;

const headMs = 5_000;
const readMs = 25_000;

/**
 * Compares the object with what was announced and makes the version available, or rejects it. Nothing is locked while the
 * store is asked: what was found counts only when the version is still pending then. A version that is available already is
 * answered as it is. Errors: `not_found`, `upload_missing`, `upload_mismatch`, `checksum_unsupported`.
 */
export async function completeVersion(documentId: string, number: number, by: string): Promise<Version> {
  const version = await findVersion({ fetchOne }, documentId, number);
  const verdict = version.status === "pending" ? await examine(version) : undefined;
  if (verdict !== undefined) await settle(version, verdict === "same" ? "available" : "rejected", by);
  await sweepSome(version.id);
  const settled = verdict === undefined ? version : await findVersion({ fetchOne }, documentId, number);
  if (settled.status === "available") return shown(settled);
  if (settled.checked_at === null) throw missingError(number);
  throw new AppError(
    "upload_mismatch",
    `The file that arrived for version ${number} differs from what was announced. It was removed; announce a new version.`,
  );
}

async function examine({ version, object_key, size_bytes, sha256 }: StoredVersion) {
  const head = await askStore(headMs, (calls, config, ms) => calls.headObject(config, object_key, ms));
  if (head === undefined) throw missingError(version);
  if (head.size !== size_bytes) return "different";
  if (head.sha256 === undefined && head.size > readableBytes) {
    const message = "The object store keeps no checksum, and a file over 100 MB is not read to make one.";
    throw new AppError("checksum_unsupported", message);
  }
  const found =
    head.sha256 ?? (await askStore(readMs, (calls, config, ms) => calls.hashObject(config, object_key, ms)));
  if (found === undefined) throw missingError(version);
  return found === sha256 ? "same" : "different";
}

/** Writes the verdict, unless another one was faster. The object of a rejected version is due to go at once. */
async function settle(
  { id, document_id }: StoredVersion,
  status: "available" | "rejected",
  by: string,
): Promise<void> {
  await withTransaction(
    async (tx) => {
      await touchDocument(tx, document_id, by);
      await tx.execute(
        sql`update document_versions set status = ${status}, checked_at = now(),
            sweep_at = case when ${status === "rejected"}::boolean then now() end
          where id = ${id} and document_id = ${document_id} and status = 'pending'`,
      );
    },
    { retries: 2 },
  );
}

function missingError(number: number): AppError {
  return new AppError(
    "upload_missing",
    `The file of version ${number} has not arrived; send it to the link, then ask again.`,
  );
}
