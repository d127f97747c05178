-- no transaction
-- The runner sends each statement of a file with the line above on its own:
-- squawk-ignore-file ban-concurrent-index-creation-in-transaction

-- Up Migration

-- What follows from other columns is filtered and sorted by like a column. To the letter the expressions of the list.
create index concurrently if not exists idx_properties_list_ltv
  on properties ((round(loan_balance * 100 / nullif(current_value, 0), 4)), created_at, id);
create index concurrently if not exists idx_properties_list_cap_rate
  on properties ((round(annual_noi * 100 / nullif(current_value, 0), 4)), created_at, id);
create index concurrently if not exists idx_properties_list_debt_yield
  on properties ((round(annual_noi * 100 / nullif(loan_balance, 0), 4)), created_at, id);
create index concurrently if not exists idx_properties_list_equity
  on properties ((current_value - loan_balance), created_at, id);

-- What is paid for debt is asked for of all properties at once, and is a small part of the ledger.
create index concurrently if not exists idx_transactions_debt_service
  on transactions (property_id, settled_on) include (amount, scenario)
  where category in ('interest', 'principal');

-- Down Migration

drop index concurrently if exists idx_transactions_debt_service;
drop index concurrently if exists idx_properties_list_equity;
drop index concurrently if exists idx_properties_list_debt_yield;
drop index concurrently if exists idx_properties_list_cap_rate;
drop index concurrently if exists idx_properties_list_ltv;
