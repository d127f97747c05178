-- no transaction
-- The runner sends each statement of a file with the line above on its own:
-- squawk-ignore-file ban-concurrent-index-creation-in-transaction

-- Up Migration

-- For text search. Without cascade the way back refuses to take with it what others built on it.
create extension if not exists pg_trgm;

-- Each column that a list is filtered or sorted by, then created_at and id, which settle ties: a page is one range of one
-- of these, however deep it lies. Read backwards an index serves the other direction.
create index concurrently if not exists idx_properties_list_name
  on properties (name, created_at, id);
create index concurrently if not exists idx_properties_list_city
  on properties (city, created_at, id);
create index concurrently if not exists idx_properties_list_state
  on properties (state, created_at, id);
create index concurrently if not exists idx_properties_list_zip
  on properties (zip, created_at, id);
create index concurrently if not exists idx_properties_list_total_sqft
  on properties (total_sqft, created_at, id);
create index concurrently if not exists idx_properties_list_year_built
  on properties (year_built, created_at, id);
create index concurrently if not exists idx_properties_list_property_type
  on properties (property_type, created_at, id);
create index concurrently if not exists idx_properties_list_property_class
  on properties (property_class, created_at, id);
create index concurrently if not exists idx_properties_list_acquisition_cost
  on properties (acquisition_cost, created_at, id);
create index concurrently if not exists idx_properties_list_acquisition_date
  on properties (acquisition_date, created_at, id);
create index concurrently if not exists idx_properties_list_current_value
  on properties (current_value, created_at, id);
create index concurrently if not exists idx_properties_list_last_appraised_date
  on properties (last_appraised_date, created_at, id);
create index concurrently if not exists idx_properties_list_estimated_market_value
  on properties (estimated_market_value, created_at, id);
create index concurrently if not exists idx_properties_list_loan_balance
  on properties (loan_balance, created_at, id);
create index concurrently if not exists idx_properties_list_interest_rate
  on properties (interest_rate, created_at, id);
create index concurrently if not exists idx_properties_list_loan_maturity_date
  on properties (loan_maturity_date, created_at, id);
create index concurrently if not exists idx_properties_list_dscr
  on properties (dscr, created_at, id);
create index concurrently if not exists idx_properties_list_annual_noi
  on properties (annual_noi, created_at, id);
create index concurrently if not exists idx_properties_list_annual_revenue
  on properties (annual_revenue, created_at, id);
create index concurrently if not exists idx_properties_list_total_units
  on properties (total_units, created_at, id);
create index concurrently if not exists idx_properties_list_occupancy_rate
  on properties (occupancy_rate, created_at, id);
create index concurrently if not exists idx_properties_list_status
  on properties (status, created_at, id);
create index concurrently if not exists idx_properties_list_has_active_alerts
  on properties (has_active_alerts, created_at, id);
create index concurrently if not exists idx_properties_list_created_at
  on properties (created_at, id);
create index concurrently if not exists idx_properties_list_updated_at
  on properties (updated_at, created_at, id);

-- To the letter the expression of a search. The space before the name lets a word of two letters be found where words begin.
create index concurrently if not exists idx_properties_search
  on properties using gin ((' ' || name || ' ' || address || ' ' || city) gin_trgm_ops);

-- Down Migration

drop index concurrently if exists idx_properties_search;
drop index concurrently if exists idx_properties_list_name;
drop index concurrently if exists idx_properties_list_city;
drop index concurrently if exists idx_properties_list_state;
drop index concurrently if exists idx_properties_list_zip;
drop index concurrently if exists idx_properties_list_total_sqft;
drop index concurrently if exists idx_properties_list_year_built;
drop index concurrently if exists idx_properties_list_property_type;
drop index concurrently if exists idx_properties_list_property_class;
drop index concurrently if exists idx_properties_list_acquisition_cost;
drop index concurrently if exists idx_properties_list_acquisition_date;
drop index concurrently if exists idx_properties_list_current_value;
drop index concurrently if exists idx_properties_list_last_appraised_date;
drop index concurrently if exists idx_properties_list_estimated_market_value;
drop index concurrently if exists idx_properties_list_loan_balance;
drop index concurrently if exists idx_properties_list_interest_rate;
drop index concurrently if exists idx_properties_list_loan_maturity_date;
drop index concurrently if exists idx_properties_list_dscr;
drop index concurrently if exists idx_properties_list_annual_noi;
drop index concurrently if exists idx_properties_list_annual_revenue;
drop index concurrently if exists idx_properties_list_total_units;
drop index concurrently if exists idx_properties_list_occupancy_rate;
drop index concurrently if exists idx_properties_list_status;
drop index concurrently if exists idx_properties_list_has_active_alerts;
drop index concurrently if exists idx_properties_list_created_at;
drop index concurrently if exists idx_properties_list_updated_at;
drop extension if exists pg_trgm;
