import { createHash } from "node:crypto";
import {
  type Queries,
  sql,
  type Transaction,
  type TransactionOptions,
  withTransaction,
} from "../db/index.ts";
import { AppError } from "../errors.ts";
import type { ApiRequest } from "./request.ts";
import type { ApiResponse } from "./response.ts";

interface StoredAnswer {
  same: boolean;
  status: number;
  headers: Record<string, string>;
  body: string;
}

interface KeyedRequest {
  caller: string;
  operation: string;
  key: string;
  hash: Buffer;
}

/**
 * Runs `effect` in a transaction. With an Idempotency-Key its answer is stored in that same transaction, so that
 * effect and answer are there together or not at all, and the same request again gets the stored answer.
 * A refusal is thrown by `effect`: it rolls everything back and is not stored. Answers must have text or JSON bodies.
 * Errors: `invalid_header` (400), `idempotency_in_progress` (409), `idempotency_key_reused` (422).
 */
export async function idempotently(
  request: ApiRequest,
  effect: (tx: Transaction) => Promise<ApiResponse>,
  options: TransactionOptions = {},
): Promise<ApiResponse> {
  const key = idempotencyKey(request.headers["idempotency-key"]);
  if (key === undefined) return withTransaction(effect, options);
  const keyed = {
    caller: request.caller?.subject ?? "",
    operation: `${request.method} ${request.path}`,
    key,
    hash: requestHash(request),
  };
  return withTransaction(async (tx) => {
    const locked = await lock(tx, keyed);
    const stored = await find(tx, keyed);
    if (stored !== null) return replay(stored);
    if (!locked) {
      throw new AppError(
        "idempotency_in_progress",
        "The first request with this Idempotency-Key still runs.",
        {
          retryAfter: 1,
        },
      );
    }
    const { status, headers = {}, body } = await effect(tx);
    const answer = { status, headers, body: typeof body === "string" ? body : JSON.stringify(body) };
    await store(tx, keyed, answer);
    await sweep(tx);
    return answer;
  }, options);
}

const keyForm = /^[\x21-\x2b\x2d-\x7e]{1,255}$/;

/** The key: printable ASCII without comma or space, bare or as the quoted string that the IETF draft has. */
function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const key = header.trim().replace(/^"([^"\\]*)"$/, "$1");
  if (keyForm.test(key)) return key;
  throw new AppError("invalid_header", "The Idempotency-Key cannot be used.", {
    issues: [
      {
        header: "Idempotency-Key",
        code: "bad_idempotency_key",
        message: "Must be 1 to 255 printable ASCII characters, without spaces or commas.",
      },
    ],
  });
}

function requestHash(request: ApiRequest): Buffer {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  return createHash("sha256").update(`${type}\n${request.query}\n`).update(request.body).digest();
}

/** Held to the end of the transaction; a second request is turned away at once, so that waiters never pile up on connections. */
async function lock(tx: Queries, { caller, operation, key }: KeyedRequest): Promise<boolean> {
  const name = JSON.stringify([caller, operation, key]);
  return (await tx.fetchVal(sql`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0))`)) === true;
}

/** A statement of its own, after the lock: its snapshot then shows what the lock's last holder committed. */
function find(tx: Queries, { caller, operation, key, hash }: KeyedRequest): Promise<StoredAnswer | null> {
  return tx.fetchOne(sql`
    select request_hash = ${hash} as same, status, headers, body from idempotency_keys
    where caller = ${caller} and operation = ${operation} and key = ${key}
      and created_at > now() - interval '24 hours'`);
}

function replay({ same, status, headers, body }: StoredAnswer): ApiResponse {
  if (same) return { status, headers: { ...headers, "idempotency-replayed": "true" }, body };
  throw new AppError("idempotency_key_reused", "This Idempotency-Key came with another request before.");
}

async function store(tx: Queries, keyed: KeyedRequest, answer: Omit<StoredAnswer, "same">): Promise<void> {
  await tx.execute(sql`
    insert into idempotency_keys (caller, operation, key, request_hash, status, headers, body)
    values (${keyed.caller}, ${keyed.operation}, ${keyed.key}, ${keyed.hash}, ${answer.status},
      ${JSON.stringify(answer.headers)}::text::jsonb, ${answer.body})
    on conflict (caller, operation, key) do update set request_hash = excluded.request_hash,
      status = excluded.status, headers = excluded.headers, body = excluded.body, created_at = excluded.created_at`);
}

/** Expired keys go a few at a time, with each keyed request: faster than they come, and never a long delete. */
async function sweep(tx: Queries): Promise<void> {
  await tx.execute(sql`
    delete from idempotency_keys where ctid = any(array(
      select ctid from idempotency_keys where created_at <= now() - interval '24 hours'
      order by created_at limit 10 for update skip locked))`);
}
