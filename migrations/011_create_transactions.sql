-- Up Migration

create table transaction_categories (
  code text not null,
  name text not null,
  section text not null,
  -- 1 or -1.
  -- squawk-ignore prefer-bigint-over-int
  flow integer not null,
  crefc_code text,
  -- squawk-ignore prefer-bigint-over-int
  position integer not null,
  constraint transaction_categories_pkey primary key (code),
  constraint transaction_categories_crefc_code_key unique (crefc_code),
  constraint transaction_categories_position_key unique (position),
  constraint transaction_categories_section_check check (
    section in ('income', 'expense', 'capital', 'debt_service', 'financing', 'investment', 'owner', 'deposit')
  ),
  constraint transaction_categories_flow_check check (flow in (1, -1))
);

insert into transaction_categories (position, code, name, section, flow, crefc_code) values
  (10, 'gross_potential_rent', 'Gross Potential Rent', 'income', 1, '010GROSRNT'),
  (20, 'vacancy_loss', 'Less: Vacancy Loss', 'income', 1, '020VACANCY'),
  (30, 'base_rent', 'Base Rent', 'income', 1, '030BASERNT'),
  (40, 'expense_reimbursement', 'Expense Reimbursement', 'income', 1, '040EXPREMB'),
  (50, 'percentage_rent', 'Percentage Rent', 'income', 1, '050PCTRENT'),
  (60, 'room_revenue', 'Room Revenue', 'income', 1, '060ROOMREV'),
  (70, 'food_beverage_revenue', 'Food and Beverage Revenue', 'income', 1, '070FOODBEV'),
  (90, 'other_department_revenue', 'Other Departmental Revenue', 'income', 1, '090OTHDREV'),
  (140, 'laundry_vending', 'Laundry and Vending Income', 'income', 1, '140LAUNDRY'),
  (150, 'parking_income', 'Parking Income', 'income', 1, '150PARKING'),
  (160, 'other_income', 'Other Income', 'income', 1, '160OTHERIN'),
  (270, 'rooms_expense', 'Rooms (Departmental)', 'expense', -1, '270ROOMS'),
  (280, 'food_beverage_expense', 'Food and Beverage (Departmental)', 'expense', -1, '280FOODBEV'),
  (290, 'telephone_expense', 'Telephone (Departmental)', 'expense', -1, '290PHONE'),
  (300, 'other_department_expense', 'Other Departmental Expense', 'expense', -1, '300OTHDEPT'),
  (310, 'real_estate_taxes', 'Real Estate Taxes', 'expense', -1, '310RETAXES'),
  (320, 'property_insurance', 'Property Insurance', 'expense', -1, '320PROPINS'),
  (330, 'utilities', 'Utilities', 'expense', -1, '330UTILITI'),
  (340, 'repairs_maintenance', 'Repairs and Maintenance', 'expense', -1, '340REPAIRS'),
  (350, 'janitorial', 'Janitorial', 'expense', -1, '350JANITOR'),
  (360, 'franchise_fee', 'Franchise Fee', 'expense', -1, '360FRANCHI'),
  (370, 'management_fees', 'Management Fees', 'expense', -1, '370MANAGEM'),
  (380, 'payroll_benefits', 'Payroll and Benefits', 'expense', -1, '380PAYROLL'),
  (390, 'advertising_marketing', 'Advertising and Marketing', 'expense', -1, '390MARKETI'),
  (400, 'professional_fees', 'Professional Fees', 'expense', -1, '400PROFESS'),
  (410, 'general_administrative', 'General and Administrative', 'expense', -1, '410GENERAL'),
  (440, 'other_expenses', 'Other Expenses', 'expense', -1, '440OTHEREX'),
  (450, 'ground_rent', 'Ground Rent', 'expense', -1, '450GROUNDR'),
  (490, 'leasing_commissions', 'Leasing Commissions', 'capital', -1, '490LEASING'),
  (500, 'tenant_improvements', 'Tenant Improvements', 'capital', -1, '500TENANTI'),
  (510, 'capital_expenditures', 'Capital Expenditures', 'capital', -1, '510CAPEX'),
  (520, 'extraordinary_capital', 'Extraordinary Capital Expenditures', 'capital', -1, '520EXCAPEX'),
  (600, 'interest', 'Interest', 'debt_service', -1, null),
  (610, 'principal', 'Principal', 'debt_service', -1, null),
  (700, 'loan_proceeds', 'Loan Proceeds', 'financing', 1, null),
  (710, 'loan_payoff', 'Loan Payoff', 'financing', -1, null),
  (800, 'acquisition', 'Acquisition', 'investment', -1, null),
  (810, 'disposition', 'Disposition', 'investment', 1, null),
  (900, 'contribution', 'Contribution', 'owner', 1, null),
  (910, 'distribution', 'Distribution', 'owner', -1, null),
  (1000, 'deposit_received', 'Deposit Received', 'deposit', 1, null),
  (1010, 'deposit_returned', 'Deposit Returned', 'deposit', -1, null);

create table transactions (
  id uuid not null default gen_random_uuid(),
  property_id uuid not null,
  category text not null,
  amount numeric(15,2) not null,
  accrued_on date not null,
  settled_on date,
  scenario text not null default 'actual',
  lease_id uuid,
  unit_id uuid,
  group_id uuid,
  counterparty text,
  memo text,
  external_ref text,
  reverses_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by text,
  updated_by text,
  constraint transactions_pkey primary key (id),
  -- What refers to a transaction refers to it together with its property.
  constraint transactions_property_id_id_key unique (property_id, id),
  constraint transactions_external_ref_key unique (property_id, external_ref),
  constraint transactions_reverses_id_key unique (reverses_id),
  constraint transactions_property_id_fkey foreign key (property_id) references properties (id),
  constraint transactions_category_fkey foreign key (category) references transaction_categories (code),
  constraint transactions_lease_id_fkey foreign key (property_id, lease_id) references leases (property_id, id),
  constraint transactions_unit_id_fkey foreign key (property_id, unit_id) references units (property_id, id),
  constraint transactions_reverses_id_fkey foreign key (property_id, reverses_id) references transactions (property_id, id),
  constraint transactions_amount_check check (amount <> 0),
  constraint transactions_scenario_check check (scenario in ('actual', 'budget', 'underwritten')),
  constraint transactions_settled_on_check check (settled_on is null or scenario = 'actual'),
  constraint transactions_reversal_check check (reverses_id <> id)
);

create index idx_transactions_list_property_id on transactions (property_id, created_at, id);
create index idx_transactions_list_category on transactions (category, created_at, id);
create index idx_transactions_list_amount on transactions (amount, created_at, id);
create index idx_transactions_list_accrued_on on transactions (accrued_on, created_at, id);
create index idx_transactions_list_settled_on on transactions (settled_on, created_at, id);
create index idx_transactions_list_scenario on transactions (scenario, created_at, id);
create index idx_transactions_list_lease_id on transactions (lease_id, created_at, id);
create index idx_transactions_list_unit_id on transactions (unit_id, created_at, id);
create index idx_transactions_list_group_id on transactions (group_id, created_at, id);
create index idx_transactions_list_created_at on transactions (created_at, id);
create index idx_transactions_list_updated_at on transactions (updated_at, created_at, id);

-- A statement reads one property's days of one scenario, or a day range of all, from the index alone.
create index idx_transactions_accrued on transactions (property_id, accrued_on) include (category, amount, scenario);
create index idx_transactions_settled on transactions (property_id, settled_on) include (category, amount, scenario)
  where settled_on is not null;

-- To the letter the expression of a search. The space before the text lets two letters be found where words begin.
create index idx_transactions_search on transactions
  using gin ((' ' || coalesce(counterparty, '') || ' ' || coalesce(memo, '')) gin_trgm_ops);

create trigger trg_transactions_updated_at
before update on transactions
for each row execute function set_updated_at();

create trigger trg_transactions_keep_inserts after insert on transactions
referencing new table as new_rows for each statement execute function keep_inserts();
create trigger trg_transactions_keep_updates after update on transactions
referencing old table as old_rows new table as new_rows for each statement execute function keep_updates();
create trigger trg_transactions_keep_deletes after delete on transactions
referencing old table as old_rows for each statement execute function keep_deletes();

-- The amount, the category, the property and the days of accrual are history: they are never changed, only reversed.
create function refuse_ledger_changes() returns trigger
language plpgsql
as $$
begin
  if (new.property_id, new.category, new.amount, new.accrued_on, new.scenario, new.lease_id, new.unit_id, new.reverses_id)
    is distinct from
    (old.property_id, old.category, old.amount, old.accrued_on, old.scenario, old.lease_id, old.unit_id, old.reverses_id)
  then
    raise exception 'what the ledger says of the past is not changed'
      using errcode = 'check_violation', table = 'transactions', constraint = 'transactions_immutable';
  end if;
  -- A pair of a line and its reversal vanishes from every sum; settling one of the two alone would bring it back.
  if new.settled_on is distinct from old.settled_on
    and (old.reverses_id is not null or exists (select from transactions r where r.reverses_id = old.id))
  then
    raise exception 'a reversed line is not settled'
      using errcode = 'check_violation', table = 'transactions', constraint = 'transactions_reversed';
  end if;
  return new;
end;
$$;

create trigger trg_transactions_immutable
before update on transactions
for each row execute function refuse_ledger_changes();

create table transaction_sources (
  source text not null,
  key text not null,
  transaction_id uuid not null,
  constraint transaction_sources_pkey primary key (source, key),
  constraint transaction_sources_transaction_id_fkey foreign key (transaction_id) references transactions (id)
    on delete cascade
);

create index idx_transaction_sources_transaction_id on transaction_sources (transaction_id);

comment on table transaction_categories is 'The chart of categories, after the line items of CREFC''s Operating Statement Analysis Report.';
comment on column transaction_categories.code is 'Name by which transactions refer to the category.';
comment on column transaction_categories.name is 'Name as statements print it.';
comment on column transaction_categories.section is 'Part of the statement that the category adds to.';
comment on column transaction_categories.flow is '1 when a positive amount is money in, -1 when it is money out.';
comment on column transaction_categories.crefc_code is 'Line item code of CREFC''s Investor Reporting Package, where there is one.';
comment on column transaction_categories.position is 'Place in a statement, ascending.';
comment on table transactions is 'The ledger: one row per line, never changed in what it says and only reversed.';
comment on column transactions.id is 'Identifier, made by the server.';
comment on column transactions.property_id is 'The property that the money belongs to.';
comment on column transactions.category is 'Category of the chart.';
comment on column transactions.amount is 'US dollars, positive in the natural direction of the category; never 0.';
comment on column transactions.accrued_on is 'Day that the amount belongs to, for accrual statements.';
comment on column transactions.settled_on is 'Day on which the money moved, for cash statements; null when it has not yet.';
comment on column transactions.scenario is 'Actual, budget or underwritten; only what is actual can be settled.';
comment on column transactions.lease_id is 'Lease that the line comes from, of the same property.';
comment on column transactions.unit_id is 'Unit that the line is about, of the same property.';
comment on column transactions.group_id is 'Equal for the lines of one invoice.';
comment on column transactions.counterparty is 'Who paid or was paid.';
comment on column transactions.memo is 'Note.';
comment on column transactions.external_ref is 'Key in the system that the line came from, unique within the property.';
comment on column transactions.reverses_id is 'The line that this one takes back; a line is reversed once.';
comment on column transactions.created_at is 'When the row was made.';
comment on column transactions.updated_at is 'When the row last changed; strictly increasing, the version of the row.';
comment on column transactions.created_by is 'Subject of the token that made the row.';
comment on column transactions.updated_by is 'Subject of the token that last changed the row.';
comment on table transaction_sources is 'Which row of which source a transaction was imported from, so that the same file twice makes no second copy.';
comment on column transaction_sources.source is 'Name of the map that the file was read with.';
comment on column transaction_sources.key is 'What the map recognizes a row by.';
comment on column transaction_sources.transaction_id is 'The transaction that the row became.';

-- Down Migration

drop trigger trg_transactions_immutable on transactions;
drop function refuse_ledger_changes();
-- Undoing this migration is dropping its tables; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table transaction_sources;
-- squawk-ignore ban-drop-table
drop table transactions;
-- squawk-ignore ban-drop-table
drop table transaction_categories;
