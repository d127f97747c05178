-- Up Migration

create table property_sources (
  source text not null,
  key text not null,
  property_id uuid not null,
  constraint property_sources_pkey primary key (source, key),
  -- Checked at the commit: an import claims its keys first, so that two of them cannot both store a row.
  constraint property_sources_property_id_fkey foreign key (property_id) references properties (id)
    on delete cascade deferrable initially deferred
);

create index idx_property_sources_property_id on property_sources (property_id);

comment on table property_sources is 'Which row of which source a property was imported from, so that the same file twice makes no second copy.';
comment on column property_sources.source is 'Name of the map that the file was read with.';
comment on column property_sources.key is 'What the map recognises a row by.';
comment on column property_sources.property_id is 'The property that the row became; with it this record goes.';

-- Down Migration

-- Undoing this migration is dropping its table; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table property_sources;
