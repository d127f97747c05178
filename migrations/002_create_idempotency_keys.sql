-- Up Migration

create table idempotency_keys (
  caller text not null,
  operation text not null,
  key text not null,
  request_hash bytea not null,
  -- An HTTP status has three digits.
  -- squawk-ignore prefer-bigint-over-int
  status integer not null,
  headers jsonb not null,
  body text not null,
  created_at timestamptz not null default now(),
  constraint idempotency_keys_pkey primary key (caller, operation, key)
);

create index idx_idempotency_keys_created_at on idempotency_keys (created_at);

comment on table idempotency_keys is 'Answers to keyed POST requests, stored in the same transaction as their effect; kept 24 hours.';
comment on column idempotency_keys.caller is 'Subject of the token that made the request.';
comment on column idempotency_keys.operation is 'Method and path of the request.';
comment on column idempotency_keys.key is 'The Idempotency-Key of the request.';
comment on column idempotency_keys.request_hash is 'SHA-256 over the media type, the query and the body.';
comment on column idempotency_keys.status is 'HTTP status of the answer.';
comment on column idempotency_keys.headers is 'Headers of the answer, lower-case names.';
comment on column idempotency_keys.body is 'Body of the answer, byte for byte.';
comment on column idempotency_keys.created_at is 'When the effect happened.';

-- Down Migration

-- Undoing this migration is dropping its table; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table idempotency_keys;
