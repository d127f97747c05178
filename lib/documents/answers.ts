import { requireIfMatch } from "../config/http.ts";
import { fetchAll, fetchOne, fetchVal, withTransaction } from "../db/index.ts";
import type { Issue } from "../errors.ts";
import { expectIfMatch, preconditions } from "../http/etag.ts";
import { idempotently } from "../http/idempotency.ts";
import { expectNoQuery, readQuery, readWhole, throwIssues } from "../http/query.ts";
import { type ApiRequest, pathId, readJson } from "../http/request.ts";
import type { ApiResponse } from "../http/response.ts";
import { rowResponse } from "../resource/handlers/row-response.ts";
import { createRow, readRow } from "../resource/stored/create.ts";
import { deleteRow } from "../resource/stored/delete.ts";
import { expectRow } from "../resource/stored/get.ts";
import { validateInput, validationError } from "../resource/validation/validate.ts";
import { announce } from "./announce.ts";
import { completeVersion } from "./complete.ts";
import { documents, maxVersions } from "./definition.ts";
import { checkFacts, readFacts, splitFacts } from "./file-facts.ts";
import { signLink } from "./store.ts";
import { sweepSome } from "./sweep.ts";
import { findAvailable, listVersions, shown } from "./versions.ts";

const subject = (request: ApiRequest) => request.caller?.subject ?? "";

/** `POST /documents`: 201 with the document, its first version still pending, and the link that its file is sent to. */
export async function answerCreate(request: ApiRequest): Promise<ApiResponse> {
  expectNoQuery(request);
  const { row, facts } = readNew(readJson(request));
  const by = subject(request);
  return idempotently(
    request,
    async (tx) => {
      const { id } = await createRow(tx, documents, row, by);
      const { version, upload } = await announce(tx, id, facts, by);
      const made = await readRow(tx, documents, id);
      const body = { ...JSON.parse(made.json), sha256: version.sha256, upload };
      return { ...rowResponse(201, made, { location: `/documents/${id}` }), body };
    },
    { retries: 2 },
  );
}

function readNew(body: unknown) {
  const object = typeof body === "object" && body !== null && !Array.isArray(body) ? body : undefined;
  const { file, document } = splitFacts(object ?? {});
  const row = validateInput(documents, object === undefined ? body : document);
  const checked = object === undefined ? { issues: [] } : checkFacts(file);
  const issues: Issue[] = [...(row.ok ? [] : row.issues), ...("issues" in checked ? checked.issues : [])];
  if (!row.ok || "issues" in checked) throw validationError(documents, issues);
  return { row: row.value, facts: checked.facts };
}

/** `POST /documents/{id}/versions`: 201 with a further version, still pending, and its link. */
export async function answerAnnounce(request: ApiRequest): Promise<ApiResponse> {
  const id = pathId(request);
  expectNoQuery(request);
  const facts = readFacts(readJson(request));
  const by = subject(request);
  return idempotently(
    request,
    async (tx) => {
      const { version, upload } = await announce(tx, id, facts, by);
      return { status: 201, body: { ...shown(version), upload } };
    },
    { retries: 2 },
  );
}

/** `POST /documents/{id}/versions/{n}/complete`: the version, available when its file has arrived whole. */
export async function answerComplete(request: ApiRequest): Promise<ApiResponse> {
  const id = pathId(request);
  expectNoQuery(request);
  return { status: 200, body: await completeVersion(id, pathNumber(request), subject(request)) };
}

function pathNumber({ params }: ApiRequest): number {
  const query = readQuery(new URLSearchParams({ n: params.n ?? "" }), ["n"]);
  const number = readWhole(query, "n", 1, maxVersions, 1);
  throwIssues(query.issues);
  return number;
}

/** `GET /documents/{id}/versions`: all of them, the newest first. */
export async function answerVersions(request: ApiRequest): Promise<ApiResponse> {
  const id = pathId(request);
  expectNoQuery(request);
  const data = await listVersions({ fetchAll }, id);
  if (data.length === 0) await expectRow({ fetchVal }, documents, id);
  return { status: 200, body: { data } };
}

/** `GET /documents/{id}/download`: a link to the newest version that is available, or to the one that `version` names. */
export async function answerDownload(request: ApiRequest): Promise<ApiResponse> {
  const id = pathId(request);
  const query = readQuery(request.query, ["version"]);
  const number = query.values.has("version") ? readWhole(query, "version", 1, maxVersions, 1) : undefined;
  throwIssues(query.issues);
  const { object_key: key, file_name, media_type } = await findAvailable({ fetchOne }, id, number);
  const file = { key, fileName: file_name, mediaType: media_type };
  const link = await signLink((calls, config) => calls.downloadLink(config, file, new Date()));
  return { status: 200, body: link };
}

/** `DELETE /documents/{id}`: 204. The document is gone at once; the objects of its versions go with this sweep or a later one. */
export async function answerDelete(request: ApiRequest): Promise<ApiResponse> {
  const id = pathId(request);
  expectNoQuery(request);
  const conditions = preconditions(request);
  expectIfMatch(conditions, requireIfMatch());
  const by = subject(request);
  await withTransaction((tx) => deleteRow(tx, documents, id, by, conditions.check), { retries: 2 });
  await sweepSome();
  return { status: 204 };
}
