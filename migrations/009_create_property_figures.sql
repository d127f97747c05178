-- Up Migration

create table property_figures (
  property_id uuid not null,
  as_of date not null,
  current_value numeric(15,2),
  loan_balance numeric(15,2),
  interest_rate numeric(9,6),
  loan_maturity_date date,
  dscr numeric(10,4),
  annual_noi numeric(15,2),
  annual_revenue numeric(15,2),
  -- The units of one property stay far below 2^31.
  -- squawk-ignore prefer-bigint-over-int
  total_units integer,
  -- squawk-ignore prefer-bigint-over-int
  occupied_units integer,
  occupancy_rate numeric(9,6),
  status text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by text,
  updated_by text,
  constraint property_figures_pkey primary key (property_id, as_of),
  constraint property_figures_property_id_fkey foreign key (property_id) references properties (id) on delete cascade,
  constraint property_figures_occupancy_rate_check check (occupancy_rate between 0 and 100),
  constraint property_figures_occupied_units_check check (occupied_units <= total_units),
  constraint property_figures_status_check check (
    status in ('active', 'inactive', 'pending', 'under_contract', 'under_renovation', 'sold')
  )
);

create trigger trg_property_figures_updated_at
before update on property_figures
for each row execute function set_updated_at();

create table leases_known_from (
  property_id uuid not null,
  known_from date not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by text,
  updated_by text,
  constraint leases_known_from_pkey primary key (property_id),
  constraint leases_known_from_property_id_fkey foreign key (property_id) references properties (id) on delete cascade
);

create trigger trg_leases_known_from_updated_at
before update on leases_known_from
for each row execute function set_updated_at();

-- Once a statement rather than once a row: an import writes hundreds of rows at a time.
create function keep_new_figures() returns trigger
language plpgsql
as $$
begin
  insert into property_figures (
    property_id, as_of, current_value, loan_balance, interest_rate, loan_maturity_date, dscr, annual_noi, annual_revenue,
    total_units, occupied_units, occupancy_rate, status, created_by, updated_by
  )
  select n.id, (now() at time zone 'UTC')::date, n.current_value, n.loan_balance, n.interest_rate, n.loan_maturity_date,
    n.dscr, n.annual_noi, n.annual_revenue, n.total_units, n.occupied_units, n.occupancy_rate, n.status,
    n.updated_by, n.updated_by
  from new_rows n;
  return null;
end;
$$;

create function keep_changed_figures() returns trigger
language plpgsql
as $$
begin
  insert into property_figures as f (
    property_id, as_of, current_value, loan_balance, interest_rate, loan_maturity_date, dscr, annual_noi, annual_revenue,
    total_units, occupied_units, occupancy_rate, status, created_by, updated_by
  )
  select n.id, (now() at time zone 'UTC')::date, n.current_value, n.loan_balance, n.interest_rate, n.loan_maturity_date,
    n.dscr, n.annual_noi, n.annual_revenue, n.total_units, n.occupied_units, n.occupancy_rate, n.status,
    n.updated_by, n.updated_by
  from new_rows n join old_rows o using (id)
  where (
    n.current_value, n.loan_balance, n.interest_rate, n.loan_maturity_date, n.dscr, n.annual_noi, n.annual_revenue,
    n.total_units, n.occupied_units, n.occupancy_rate, n.status
  ) is distinct from (
    o.current_value, o.loan_balance, o.interest_rate, o.loan_maturity_date, o.dscr, o.annual_noi, o.annual_revenue,
    o.total_units, o.occupied_units, o.occupancy_rate, o.status
  )
  on conflict (property_id, as_of) do update
  set current_value = excluded.current_value, loan_balance = excluded.loan_balance,
    interest_rate = excluded.interest_rate, loan_maturity_date = excluded.loan_maturity_date, dscr = excluded.dscr,
    annual_noi = excluded.annual_noi, annual_revenue = excluded.annual_revenue, total_units = excluded.total_units,
    occupied_units = excluded.occupied_units, occupancy_rate = excluded.occupancy_rate, status = excluded.status,
    updated_by = excluded.updated_by;
  return null;
end;
$$;

create trigger trg_properties_keep_new_figures after insert on properties
referencing new table as new_rows for each statement execute function keep_new_figures();
create trigger trg_properties_keep_changed_figures after update on properties
referencing old table as old_rows new table as new_rows for each statement execute function keep_changed_figures();

-- The properties of before have their figures from today on.
insert into property_figures (
  property_id, as_of, current_value, loan_balance, interest_rate, loan_maturity_date, dscr, annual_noi, annual_revenue,
  total_units, occupied_units, occupancy_rate, status, created_by, updated_by
)
select id, (now() at time zone 'UTC')::date, current_value, loan_balance, interest_rate, loan_maturity_date, dscr,
  annual_noi, annual_revenue, total_units, occupied_units, occupancy_rate, status, updated_by, updated_by
from properties;

comment on table property_figures is 'What a property stated on a day: for a day without a row the newest before it holds.';
comment on column property_figures.property_id is 'The property; with it the row goes.';
comment on column property_figures.as_of is 'The day (UTC) from which the figures hold.';
comment on column property_figures.current_value is 'Value, US dollars.';
comment on column property_figures.loan_balance is 'Outstanding loan principal, US dollars.';
comment on column property_figures.interest_rate is 'Annual interest rate of the loan, percent.';
comment on column property_figures.loan_maturity_date is 'Date on which the loan falls due.';
comment on column property_figures.dscr is 'Debt service coverage ratio: NOI divided by annual debt service.';
comment on column property_figures.annual_noi is 'Net operating income of a year, US dollars; may be negative.';
comment on column property_figures.annual_revenue is 'Gross revenue of a year, US dollars.';
comment on column property_figures.total_units is 'Number of rentable units.';
comment on column property_figures.occupied_units is 'Number of units occupied, at most total_units.';
comment on column property_figures.occupancy_rate is 'Occupied share in percent, 0 to 100.';
comment on column property_figures.status is 'Stage in the portfolio, one of a fixed list.';
comment on column property_figures.created_at is 'When the row was made.';
comment on column property_figures.updated_at is 'When the row last changed; strictly increasing, the version of the row.';
comment on column property_figures.created_by is 'Subject of the token that made the row.';
comment on column property_figures.updated_by is 'Subject of the token that last changed the row.';

comment on table leases_known_from is 'Since when the leases of a property are known; a property without a row has them known for all days.';
comment on column leases_known_from.property_id is 'The property; with it the row goes.';
comment on column leases_known_from.known_from is 'First day on which occupancy and rent come from the leases.';
comment on column leases_known_from.created_at is 'When the row was made.';
comment on column leases_known_from.updated_at is 'When the row last changed; strictly increasing, the version of the row.';
comment on column leases_known_from.created_by is 'Subject of the token that made the row.';
comment on column leases_known_from.updated_by is 'Subject of the token that last changed the row.';

-- Down Migration

drop trigger trg_properties_keep_changed_figures on properties;
drop trigger trg_properties_keep_new_figures on properties;
drop function keep_changed_figures();
drop function keep_new_figures();
-- Undoing this migration is dropping its tables; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table leases_known_from, property_figures;
