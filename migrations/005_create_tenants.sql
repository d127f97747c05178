-- Up Migration

create table tenants (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  name text not null,
  legal_name text,
  parent_id uuid,
  industry text,
  credit_rating text,
  email text,
  phone text,
  external_ref text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by text,
  updated_by text,
  constraint tenants_pkey primary key (id),
  constraint tenants_parent_id_fkey foreign key (parent_id) references tenants (id),
  constraint tenants_external_ref_key unique (external_ref),
  constraint tenants_kind_check check (kind in ('company', 'person', 'government')),
  constraint tenants_parent_id_check check (parent_id <> id)
);

create index idx_tenants_list_name on tenants (name, created_at, id);
create index idx_tenants_list_kind on tenants (kind, created_at, id);
create index idx_tenants_list_parent_id on tenants (parent_id, created_at, id);
create index idx_tenants_list_created_at on tenants (created_at, id);
create index idx_tenants_list_updated_at on tenants (updated_at, created_at, id);

-- To the letter the expression of a search. The space before the name lets a word of two letters be found where words begin.
create index idx_tenants_search on tenants using gin ((' ' || name || ' ' || coalesce(legal_name, '')) gin_trgm_ops);

-- For every table but properties, which has a trigger function that does the same.
create function set_updated_at() returns trigger
language plpgsql
as $$
begin
  -- Strictly later than before, whatever the clock does: updated_at is the row's version, which its ETag carries.
  new.updated_at := greatest(clock_timestamp(), old.updated_at + interval '1 microsecond');
  return new;
end;
$$;

create trigger trg_tenants_updated_at
before update on tenants
for each row execute function set_updated_at();

create function refuse_tenant_circle() returns trigger
language plpgsql
as $$
declare
  owner uuid := new.parent_id;
begin
  while owner is not null loop
    if owner = new.id then
      raise exception 'a tenant cannot be above itself'
        using errcode = 'check_violation', table = 'tenants', constraint = 'tenants_parent_id_circle';
    end if;
    -- The lock keeps the chain as it was read until the commit: of two changes that close a circle together, one waits or fails.
    select parent_id into owner from tenants where id = owner for share;
  end loop;
  return null;
end;
$$;

create trigger trg_tenants_parent_id_circle
after insert or update of parent_id on tenants
for each row when (new.parent_id is not null) execute function refuse_tenant_circle();

comment on table tenants is 'Those who rent: companies, persons and public bodies.';
comment on column tenants.id is 'Identifier, made by the server.';
comment on column tenants.kind is 'What the tenant is: company, person or government.';
comment on column tenants.name is 'Name by which the tenant is known.';
comment on column tenants.legal_name is 'Name under which the tenant signs.';
comment on column tenants.parent_id is 'The tenant that owns this one; never the tenant itself, nor one below it.';
comment on column tenants.industry is 'Line of business, free text.';
comment on column tenants.credit_rating is 'Rating as the agency writes it, such as BBB+.';
comment on column tenants.email is 'Address for electronic mail.';
comment on column tenants.phone is 'Telephone number as written.';
comment on column tenants.external_ref is 'Key of the tenant in the system that it came from; unique.';
comment on column tenants.created_at is 'When the row was made.';
comment on column tenants.updated_at is 'When the row last changed; strictly increasing, the version of the row.';
comment on column tenants.created_by is 'Subject of the token that made the row.';
comment on column tenants.updated_by is 'Subject of the token that last changed the row.';

-- Down Migration

-- Undoing this migration is dropping its table; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table tenants;
drop function refuse_tenant_circle();
drop function set_updated_at();
