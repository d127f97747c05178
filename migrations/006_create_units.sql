-- Up Migration

-- For exclusions over a key and a range of days.
create extension if not exists btree_gist;

create table units (
  id uuid not null default gen_random_uuid(),
  property_id uuid not null,
  number text not null,
  use_type text not null,
  rentable_sqft numeric(14,2),
  bedrooms numeric(3,1),
  bathrooms numeric(3,1),
  market_rent_monthly numeric(15,2),
  exists_from date,
  exists_until date,
  non_revenue text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by text,
  updated_by text,
  constraint units_pkey primary key (id),
  -- What refers to a unit refers to it together with its property, so that a unit of another property is refused.
  constraint units_property_id_id_key unique (property_id, id),
  constraint units_property_id_fkey foreign key (property_id) references properties (id),
  constraint units_use_type_check check (
    use_type in ('office', 'retail', 'industrial', 'residential', 'storage', 'parking', 'land', 'other')
  ),
  constraint units_rentable_sqft_check check (rentable_sqft > 0),
  constraint units_bedrooms_check check (bedrooms >= 0),
  constraint units_bathrooms_check check (bathrooms >= 0),
  constraint units_market_rent_monthly_check check (market_rent_monthly >= 0),
  constraint units_exists_until_check check (exists_until >= exists_from),
  constraint units_non_revenue_check check (non_revenue in ('model', 'employee', 'down', 'office')),
  -- Whatever its case, a number is one unit at a time; a suite may be split and its number used again later.
  constraint units_number_exclusion exclude using gist (
    property_id with =, lower(number) with =, daterange(exists_from, exists_until, '[]') with &&
  )
);

create index idx_units_list_property_id on units (property_id, created_at, id);
create index idx_units_list_number on units (number, created_at, id);
create index idx_units_list_use_type on units (use_type, created_at, id);
create index idx_units_list_rentable_sqft on units (rentable_sqft, created_at, id);
create index idx_units_list_market_rent_monthly on units (market_rent_monthly, created_at, id);
create index idx_units_list_created_at on units (created_at, id);
create index idx_units_list_updated_at on units (updated_at, created_at, id);

-- To the letter the expression of a search. The space before the number lets one of two characters be found where words begin.
create index idx_units_search on units using gin ((' ' || number) gin_trgm_ops);

create trigger trg_units_updated_at
before update on units
for each row execute function set_updated_at();

comment on table units is 'The spaces of a property that are let: suites, apartments, stalls.';
comment on column units.id is 'Identifier, made by the server.';
comment on column units.property_id is 'The property that the unit is in; fixed.';
comment on column units.number is 'Number or name of the unit within its property, such as 210 or Suite B.';
comment on column units.use_type is 'What the unit is used for, one of a fixed list.';
comment on column units.rentable_sqft is 'Rentable area in square feet, above 0; null when unknown.';
comment on column units.bedrooms is 'Number of bedrooms, halves allowed; 0 is a studio.';
comment on column units.bathrooms is 'Number of bathrooms, halves allowed.';
comment on column units.market_rent_monthly is 'What the unit would rent for today, US dollars a month.';
comment on column units.exists_from is 'First day on which the unit exists; null when it always has.';
comment on column units.exists_until is 'Last day on which the unit exists; null while it does.';
comment on column units.non_revenue is 'Why the unit is not for rent: model, employee, down or office; null when it is for rent.';
comment on column units.created_at is 'When the row was made.';
comment on column units.updated_at is 'When the row last changed; strictly increasing, the version of the row.';
comment on column units.created_by is 'Subject of the token that made the row.';
comment on column units.updated_by is 'Subject of the token that last changed the row.';

-- Down Migration

-- Undoing this migration is dropping its table; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table units;
drop extension if exists btree_gist;
