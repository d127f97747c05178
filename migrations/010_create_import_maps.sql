-- Up Migration

create table import_maps (
  name text not null,
  collection text not null,
  map jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by text,
  updated_by text,
  constraint import_maps_pkey primary key (name),
  constraint import_maps_name_check check (name ~ '^[a-z0-9][a-z0-9_-]{0,63}$'),
  constraint import_maps_map_check check (jsonb_typeof(map) = 'object')
);

create trigger trg_import_maps_updated_at
before update on import_maps
for each row execute function set_updated_at();

comment on table import_maps is 'Maps that callers keep for the next file of the same kind: how its columns become those of a collection.';
comment on column import_maps.name is 'Name by which an import calls the map: lower-case letters, digits, hyphens and underscores.';
comment on column import_maps.collection is 'The collection whose files it reads, by its path.';
comment on column import_maps.map is 'The map as it was given, without the sample values of a suggestion.';
comment on column import_maps.created_at is 'When the map was first kept.';
comment on column import_maps.updated_at is 'When it last changed; strictly increasing.';
comment on column import_maps.created_by is 'Subject of the token that first kept it.';
comment on column import_maps.updated_by is 'Subject of the token that last changed it.';

-- Down Migration

-- Undoing this migration is dropping its table; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table import_maps;
