-- Up Migration

create table properties (
  id uuid not null default gen_random_uuid(),
  name text not null,
  description text,
  address text not null,
  city text not null,
  state text not null,
  zip text,
  latitude numeric(10,7),
  longitude numeric(10,7),
  total_sqft numeric(14,2),
  -- A year and the units of one property stay far below 2^31.
  -- squawk-ignore prefer-bigint-over-int
  year_built integer,
  property_type text not null,
  property_class text,
  acquisition_cost numeric(15,2),
  acquisition_date date,
  current_value numeric(15,2),
  last_appraised_date date,
  estimated_market_value numeric(15,2),
  loan_balance numeric(15,2),
  original_loan_amount numeric(15,2),
  interest_rate numeric(9,6),
  loan_maturity_date date,
  dscr numeric(10,4),
  annual_noi numeric(15,2),
  annual_revenue numeric(15,2),
  -- squawk-ignore prefer-bigint-over-int
  total_units integer,
  -- squawk-ignore prefer-bigint-over-int
  occupied_units integer,
  occupancy_rate numeric(9,6),
  status text not null default 'active',
  has_active_alerts boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by text,
  updated_by text,
  constraint properties_pkey primary key (id),
  constraint properties_occupancy_rate_check check (occupancy_rate between 0 and 100),
  constraint properties_total_sqft_check check (total_sqft > 0),
  constraint properties_acquisition_date_check check (acquisition_date <= current_date),
  constraint properties_year_built_check check (year_built between 1800 and extract(year from current_date) + 5),
  constraint properties_occupied_units_check check (occupied_units <= total_units),
  constraint properties_status_check check (
    status in ('active', 'inactive', 'pending', 'under_contract', 'under_renovation', 'sold')
  ),
  constraint properties_property_type_check check (
    property_type in (
      'office', 'retail', 'industrial', 'multifamily', 'mixed_use', 'hospitality', 'healthcare', 'self_storage',
      'manufactured_housing', 'cooperative', 'land', 'other'
    )
  ),
  constraint properties_property_class_check check (property_class in ('A', 'B', 'C', 'D'))
);

create index idx_properties_status on properties (status);
create index idx_properties_city_state on properties (city, state);
create index idx_properties_property_type on properties (property_type);
create index idx_properties_occupancy_rate on properties (occupancy_rate);
create index idx_properties_created_at on properties (created_at);
create index idx_properties_has_alerts on properties (has_active_alerts);
create index idx_properties_current_value on properties (current_value);
create index idx_properties_coordinates on properties (latitude, longitude);
create index idx_properties_class on properties (property_class);

create function set_properties_updated_at() returns trigger
language plpgsql
as $$
begin
  -- Strictly later than before, whatever the clock does: updated_at is the row's version, which its ETag carries.
  new.updated_at := greatest(clock_timestamp(), old.updated_at + interval '1 microsecond');
  return new;
end;
$$;

create trigger trg_properties_updated_at
before update on properties
for each row execute function set_properties_updated_at();

comment on table properties is 'The portfolio: one row per property.';
comment on column properties.id is 'Identifier, made by the server.';
comment on column properties.name is 'Name by which the property is known.';
comment on column properties.description is 'Free text.';
comment on column properties.address is 'Street address.';
comment on column properties.city is 'City.';
comment on column properties.state is 'State or territory, usually its two-letter postal code.';
comment on column properties.zip is 'Postal code as written; text, so that leading zeros stay.';
comment on column properties.latitude is 'Degrees north, WGS 84, -90 to 90.';
comment on column properties.longitude is 'Degrees east, WGS 84, -180 to 180.';
comment on column properties.total_sqft is 'Floor or land area in square feet, above 0.';
comment on column properties.year_built is 'Calendar year of completion, from 1800 to five years ahead.';
comment on column properties.property_type is 'Kind of use, one of a fixed list.';
comment on column properties.property_class is 'Investment class A (best) to D.';
comment on column properties.acquisition_cost is 'Price paid, US dollars.';
comment on column properties.acquisition_date is 'Date of purchase, not in the future.';
comment on column properties.current_value is 'Current value, US dollars, by the latest appraisal or valuation.';
comment on column properties.last_appraised_date is 'Date of the latest appraisal.';
comment on column properties.estimated_market_value is 'Estimate of the market value, US dollars.';
comment on column properties.loan_balance is 'Outstanding loan principal, US dollars.';
comment on column properties.original_loan_amount is 'Loan principal at origination, US dollars.';
comment on column properties.interest_rate is 'Annual interest rate of the loan, percent (6.055 is 6.055 %).';
comment on column properties.loan_maturity_date is 'Date on which the loan falls due.';
comment on column properties.dscr is 'Debt service coverage ratio: NOI divided by annual debt service.';
comment on column properties.annual_noi is 'Net operating income of a year, US dollars; may be negative.';
comment on column properties.annual_revenue is 'Gross revenue of a year, US dollars.';
comment on column properties.total_units is 'Number of rentable units.';
comment on column properties.occupied_units is 'Number of units occupied, at most total_units.';
comment on column properties.occupancy_rate is 'Occupied share in percent, 0 to 100.';
comment on column properties.status is 'Stage in the portfolio, one of a fixed list.';
comment on column properties.has_active_alerts is 'Whether an alert is open for the property.';
comment on column properties.created_at is 'When the row was made.';
comment on column properties.updated_at is 'When the row last changed; strictly increasing, the version of the row.';
comment on column properties.created_by is 'Subject of the token that made the row.';
comment on column properties.updated_by is 'Subject of the token that last changed the row.';

-- Down Migration

-- Undoing the first migration is dropping its table; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table properties;
drop function set_properties_updated_at();
