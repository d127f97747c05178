import { remember } from "./answers.ts";
import { call } from "./client.ts";
import { noAnswer, type Problem, readProblem } from "./problem.ts";

export type Written<Row> = { ok: true; row: Row; etag: string | undefined } | { ok: false; problem: Problem };

/** A key under which a create happens once, however often it is sent. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function post<Row>(url: string, body: unknown, key: string = newKey()): Promise<Written<Row>> {
  return write<Row>(url, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify(body),
  });
}

/** Changes what the patch names, if the row is still the one that the ETag names. */
export async function patch<Row>(
  url: string,
  body: unknown,
  etag: string | undefined,
): Promise<Written<Row>> {
  const written = await write<Row>(url, {
    method: "PATCH",
    headers: {
      "content-type": "application/merge-patch+json",
      ...(etag === undefined ? {} : { "if-match": etag }),
    },
    body: JSON.stringify(body),
  });
  if (written.ok) remember(url, written.row, written.etag);
  return written;
}

export function put<Row>(url: string, body: unknown): Promise<Written<Row>> {
  return write<Row>(url, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

export function remove(url: string, etag: string | undefined): Promise<Written<undefined>> {
  return write<undefined>(url, { method: "DELETE", headers: etag === undefined ? {} : { "if-match": etag } });
}

async function write<Row>(url: string, init: RequestInit): Promise<Written<Row>> {
  try {
    const response = await call(url, init);
    const body: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
    if (!response.ok) return { ok: false, problem: readProblem(response.status, body, response.headers) };
    return { ok: true, row: body as Row, etag: response.headers.get("etag") ?? undefined };
  } catch (error) {
    return { ok: false, problem: noAnswer(error) };
  }
}
