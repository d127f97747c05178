import { type Queries, type Sql, sql } from "../db/index.ts";
import { AppError } from "../errors.ts";
import { notFoundError } from "../resource/not-found.ts";
import { validationError } from "../resource/validation/validate.ts";
import { documents, maxVersions, type versionStatuses } from "./definition.ts";
import type { FileFacts } from "./file-facts.ts";
import { newObjectKey } from "./object-key.ts";

/** A version as it is answered. */
export interface Version extends FileFacts {
  document_id: string;
  version: number;
  status: (typeof versionStatuses)[number];
  created_at: string;
  created_by: string | null;
  /** When the file was compared with what was announced. */
  checked_at: string | null;
}

/** A version with what stays inside. */
export interface StoredVersion extends Version {
  id: string;
  object_key: string;
}

const instant = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${column}`;

const columns: Sql = sql.raw(`id, document_id, number as version, object_key, status, file_name, media_type,
  size_bytes::float8 as size_bytes, sha256, ${instant("created_at")}, created_by, ${instant("checked_at")}`);

/** What callers see of a version. */
export function shown({ id: _id, object_key: _key, ...version }: StoredVersion): Version {
  return version;
}

/**
 * Stores a pending version with the next number, and signs the document for the caller. `announcedAt` is when its link begins.
 * Errors: `not_found`, `validation_failed` when the document has as many versions as it may.
 */
export async function announceVersion(
  tx: Queries,
  documentId: string,
  facts: FileFacts,
  announcedAt: Date,
  by: string,
): Promise<StoredVersion> {
  await touchDocument(tx, documentId, by);
  const last = await tx.fetchVal<number>(
    sql`select max(number) from document_versions where document_id = ${documentId}`,
  );
  const number = (last ?? 0) + 1;
  if (number > maxVersions) {
    const message = `A document has at most ${maxVersions} versions.`;
    throw validationError(documents, [{ pointer: "", code: "too_many_versions", message }]);
  }
  const made = await tx.fetchOne<StoredVersion>(
    sql`insert into document_versions
        (document_id, number, object_key, file_name, media_type, size_bytes, sha256, expires_at, sweep_at, created_by)
      values (${documentId}, ${number}, ${newObjectKey()}, ${facts.file_name}, ${facts.media_type}, ${facts.size_bytes},
        ${facts.sha256}, ${announcedAt.toISOString()}::text::timestamptz + interval '15 minutes', now() + interval '1 day', ${by})
      returning ${columns}`,
  );
  if (made === null) throw new Error("The insert returned no row.");
  return made;
}

/** Locks the document, so that its versions are numbered one after the other, and moves its ETag. Errors: `not_found`. */
export async function touchDocument(tx: Queries, id: string, by: string): Promise<void> {
  const touched = await tx.execute(sql`update documents set updated_by = ${by} where id = ${id}`);
  if (touched === 0) throw notFoundError(documents, id);
}

/** One version of a document; `not_found` when there is none. */
export async function findVersion(
  queries: Pick<Queries, "fetchOne">,
  documentId: string,
  number: number,
): Promise<StoredVersion> {
  const found = await queries.fetchOne<StoredVersion>(
    sql`select ${columns} from document_versions where document_id = ${documentId} and number = ${number}`,
  );
  if (found === null) throw new AppError("not_found", `The document has no version ${number}.`);
  return found;
}

/** The version to download: the newest that is available, or the one of that number. Errors: `not_found`. */
export async function findAvailable(
  queries: Pick<Queries, "fetchOne">,
  documentId: string,
  number: number | undefined,
): Promise<StoredVersion> {
  const found = await queries.fetchOne<StoredVersion>(
    sql`select ${columns} from document_versions
      where document_id = ${documentId} and status = 'available' and number = coalesce(${number ?? null}::int, number)
      order by number desc limit 1`,
    { readOnly: true },
  );
  if (found !== null) return found;
  const which = number === undefined ? "a version" : `version ${number}`;
  throw new AppError("not_found", `There is no document ${documentId} with ${which} that is available.`);
}

/** Every version of a document, the newest first. */
export async function listVersions(
  queries: Pick<Queries, "fetchAll">,
  documentId: string,
): Promise<Version[]> {
  const found = await queries.fetchAll<StoredVersion>(
    sql`select ${columns} from document_versions where document_id = ${documentId} order by number desc`,
    { readOnly: true },
  );
  return found.map(shown);
}
