-- Up Migration

create table rent_roll_imports (
  property_id uuid not null,
  as_of date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by text,
  updated_by text,
  constraint rent_roll_imports_pkey primary key (property_id, as_of),
  constraint rent_roll_imports_property_id_fkey foreign key (property_id) references properties (id) on delete cascade
);

create trigger trg_rent_roll_imports_updated_at
before update on rent_roll_imports
for each row execute function set_updated_at();

comment on table rent_roll_imports is 'Days whose rent rolls were imported: a later one changes nothing up to the newest of them.';
comment on column rent_roll_imports.property_id is 'The property; with it the row goes.';
comment on column rent_roll_imports.as_of is 'The day of the rent roll.';
comment on column rent_roll_imports.created_at is 'When the row was made.';
comment on column rent_roll_imports.updated_at is 'When the row last changed; strictly increasing, the version of the row.';
comment on column rent_roll_imports.created_by is 'Subject of the token that made the row.';
comment on column rent_roll_imports.updated_by is 'Subject of the token that last changed the row.';

-- Down Migration

-- Undoing this migration is dropping its table; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table rent_roll_imports;
