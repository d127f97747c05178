-- Up Migration

create table leases (
  id uuid not null default gen_random_uuid(),
  property_id uuid not null,
  tenant_id uuid not null,
  reference text,
  status text not null default 'draft',
  lease_type text not null,
  signed_on date,
  commencement_date date not null,
  rent_commencement_date date,
  expiration_date date,
  at_expiry text not null default 'expire',
  notice_given_on date,
  move_in_on date,
  move_out_on date,
  terminated_on date,
  security_deposit numeric(15,2),
  deposit_form text,
  renews_lease_id uuid,
  external_ref text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  created_by text,
  updated_by text,
  constraint leases_pkey primary key (id),
  -- What refers to a lease refers to it together with its property, so that a lease of another property is refused.
  constraint leases_property_id_id_key unique (property_id, id),
  constraint leases_external_ref_key unique (external_ref),
  constraint leases_property_id_fkey foreign key (property_id) references properties (id),
  constraint leases_tenant_id_fkey foreign key (tenant_id) references tenants (id),
  constraint leases_renews_lease_id_fkey foreign key (property_id, renews_lease_id) references leases (property_id, id),
  constraint leases_status_check check (status in ('draft', 'signed', 'terminated', 'void')),
  constraint leases_lease_type_check check (
    lease_type in (
      'gross', 'modified_gross', 'net', 'double_net', 'triple_net', 'absolute_net', 'percentage', 'ground', 'residential'
    )
  ),
  constraint leases_at_expiry_check check (at_expiry in ('expire', 'month_to_month')),
  constraint leases_expiration_date_check check (expiration_date >= commencement_date),
  constraint leases_move_out_on_check check (move_out_on >= move_in_on),
  constraint leases_terminated_on_check check ((status = 'terminated') = (terminated_on is not null)),
  constraint leases_terminated_on_start_check check (terminated_on >= commencement_date),
  constraint leases_security_deposit_check check (security_deposit >= 0),
  constraint leases_deposit_form_check check (deposit_form in ('cash', 'letter_of_credit', 'guaranty', 'none')),
  constraint leases_renews_lease_id_check check (renews_lease_id <> id)
);

create index idx_leases_list_property_id on leases (property_id, created_at, id);
create index idx_leases_list_tenant_id on leases (tenant_id, created_at, id);
create index idx_leases_list_reference on leases (reference, created_at, id);
create index idx_leases_list_status on leases (status, created_at, id);
create index idx_leases_list_lease_type on leases (lease_type, created_at, id);
create index idx_leases_list_commencement_date on leases (commencement_date, created_at, id);
create index idx_leases_list_expiration_date on leases (expiration_date, created_at, id);
create index idx_leases_list_notice_given_on on leases (notice_given_on, created_at, id);
create index idx_leases_list_move_out_on on leases (move_out_on, created_at, id);
create index idx_leases_list_terminated_on on leases (terminated_on, created_at, id);
create index idx_leases_list_renews_lease_id on leases (renews_lease_id, created_at, id);
create index idx_leases_list_created_at on leases (created_at, id);
create index idx_leases_list_updated_at on leases (updated_at, created_at, id);

-- To the letter the expression of a search. The space before the reference lets two characters be found where words begin.
create index idx_leases_search on leases using gin ((' ' || coalesce(reference, '')) gin_trgm_ops);

create trigger trg_leases_updated_at
before update on leases
for each row execute function set_updated_at();

create table lease_spaces (
  lease_id uuid not null,
  -- A list of a lease has at most some hundred rows.
  -- squawk-ignore prefer-bigint-over-int
  position integer not null,
  property_id uuid not null,
  unit_id uuid not null,
  term daterange not null,
  effective daterange not null,
  leased_sqft numeric(14,2),
  constraint lease_spaces_pkey primary key (lease_id, position),
  constraint lease_spaces_lease_id_fkey foreign key (property_id, lease_id) references leases (property_id, id)
    on delete cascade,
  constraint lease_spaces_unit_id_fkey foreign key (property_id, unit_id) references units (property_id, id),
  constraint lease_spaces_position_check check (position >= 0),
  constraint lease_spaces_term_check check (not isempty(term) and not lower_inf(term)),
  constraint lease_spaces_leased_sqft_check check (leased_sqft > 0),
  constraint lease_spaces_term_exclusion exclude using gist (lease_id with =, unit_id with =, term with &&),
  -- Deferrable: it is checked after a statement rather than after a row, or at the commit where a transaction asks for it,
  -- so that a space can move from one lease to another in either order.
  constraint lease_spaces_effective_exclusion exclude using gist (unit_id with =, effective with &&)
    deferrable initially immediate
);

create index idx_lease_spaces_unit_id on lease_spaces (unit_id);

create table lease_charges (
  lease_id uuid not null,
  -- squawk-ignore prefer-bigint-over-int
  position integer not null,
  property_id uuid not null,
  kind text not null,
  unit_id uuid,
  term daterange not null,
  effective daterange not null,
  basis text not null,
  amount numeric(15,4) not null,
  escalation_type text,
  escalation_value numeric(15,6),
  -- squawk-ignore prefer-bigint-over-int
  escalation_every_months integer,
  constraint lease_charges_pkey primary key (lease_id, position),
  constraint lease_charges_lease_id_fkey foreign key (property_id, lease_id) references leases (property_id, id)
    on delete cascade,
  constraint lease_charges_unit_id_fkey foreign key (property_id, unit_id) references units (property_id, id),
  constraint lease_charges_position_check check (position >= 0),
  constraint lease_charges_kind_check check (
    kind in (
      'base_rent', 'abatement', 'cam', 'tax', 'insurance', 'utilities', 'parking', 'storage', 'percentage_rent', 'other'
    )
  ),
  constraint lease_charges_term_check check (not isempty(term) and not lower_inf(term)),
  constraint lease_charges_basis_check check (
    basis in ('per_month', 'per_quarter', 'per_year', 'per_sqft_year', 'one_time')
  ),
  constraint lease_charges_amount_check check (amount >= 0 and (kind <> 'abatement' or amount > 0)),
  constraint lease_charges_escalation_type_check check (escalation_type in ('fixed_percent', 'fixed_amount')),
  constraint lease_charges_escalation_value_check check (escalation_type <> 'fixed_percent' or escalation_value > -100),
  constraint lease_charges_escalation_every_months_check check (escalation_every_months > 0),
  constraint lease_charges_escalation_check check (
    num_nulls(escalation_type, escalation_value, escalation_every_months) in (0, 3)
    and (escalation_type is null or basis <> 'one_time')
  ),
  -- One base rent a day for a lease and unit; the lease's own id is in the place of the unit where a row names none.
  constraint lease_charges_base_rent_exclusion exclude using gist (
    lease_id with =, coalesce(unit_id, lease_id) with =, term with &&
  ) where (kind = 'base_rent')
);

create index idx_lease_charges_unit_id on lease_charges (unit_id) where unit_id is not null;

create table lease_options (
  lease_id uuid not null,
  -- squawk-ignore prefer-bigint-over-int
  position integer not null,
  property_id uuid not null,
  kind text not null,
  notice_by date,
  effective_on date,
  -- squawk-ignore prefer-bigint-over-int
  term_months integer,
  fee numeric(15,2),
  status text not null default 'open',
  constraint lease_options_pkey primary key (lease_id, position),
  constraint lease_options_lease_id_fkey foreign key (property_id, lease_id) references leases (property_id, id)
    on delete cascade,
  constraint lease_options_position_check check (position >= 0),
  constraint lease_options_kind_check check (
    kind in (
      'renewal', 'termination', 'expansion', 'contraction', 'first_refusal', 'first_offer', 'purchase', 'co_tenancy'
    )
  ),
  constraint lease_options_term_months_check check (term_months > 0),
  constraint lease_options_fee_check check (fee >= 0),
  constraint lease_options_status_check check (status in ('open', 'exercised', 'waived', 'lapsed'))
);

create index idx_lease_options_notice_by on lease_options (notice_by) where status = 'open';

-- The days up to which a lease holds its spaces and its charges are due: none unless it is signed or terminated.
create function lease_days(
  status text, at_expiry text, expiration_date date, move_out_on date, terminated_on date
) returns daterange
language sql immutable parallel safe
return case
  when status in ('signed', 'terminated') then daterange(
    null, least(case when at_expiry <> 'month_to_month' then expiration_date end, move_out_on, terminated_on), '[]'
  )
  else 'empty'::daterange
end;

-- What a lease is on a day, as its terms say.
create function lease_state(
  status text, commencement_date date, expiration_date date, at_expiry text, move_out_on date, terminated_on date, day date
) returns text
language sql immutable parallel safe
return case
  when status in ('draft', 'void') then status
  when day < commencement_date then 'future'
  when day > terminated_on then 'terminated'
  when day > move_out_on then 'expired'
  when day <= expiration_date or expiration_date is null then 'active'
  when at_expiry = 'month_to_month' then 'month_to_month'
  else 'expired'
end;

-- Whole months from one day to another. A month that lacks the day is whole on its last day: from January 31 to February 28 is one.
create function whole_months(start date, day date) returns integer
language sql immutable parallel safe
return (extract(year from day)::integer - extract(year from start)::integer) * 12
  + extract(month from day)::integer - extract(month from start)::integer
  - case
      when extract(day from day) < extract(day from start)
        and extract(month from day) = extract(month from day + 1) then 1
      else 0
    end;

-- What a charge comes to in a year at the rate of a day. Nothing is rounded: a percentage is compounded to forty decimals.
-- An abatement is negative; what is due once has no rate; sqft is the area that the charge is for on that day.
create function lease_charge_yearly(
  kind text, basis text, amount numeric, start date, escalation_type text, escalation_value numeric,
  escalation_every_months integer, sqft numeric, day date
) returns numeric
language sql immutable parallel safe
return case kind when 'abatement' then -1 else 1 end
  * case basis
      when 'per_month' then 12
      when 'per_quarter' then 4
      when 'per_year' then 1
      when 'per_sqft_year' then sqft
      else 0
    end
  * case escalation_type
      when 'fixed_percent' then
        amount * round(1 + escalation_value * 0.01, 40)
          ^ (greatest(whole_months(start, day), 0) / escalation_every_months)::numeric
      when 'fixed_amount' then
        amount + escalation_value * (greatest(whole_months(start, day), 0) / escalation_every_months)
      else amount
    end;

-- The same in a month. To add up several charges exactly, add their yearly amounts and divide once.
create function lease_charge_monthly(
  kind text, basis text, amount numeric, start date, escalation_type text, escalation_value numeric,
  escalation_every_months integer, sqft numeric, day date
) returns numeric
language sql immutable parallel safe
return lease_charge_yearly(
  kind, basis, amount, start, escalation_type, escalation_value, escalation_every_months, sqft, day
) / 12;

-- The rows of the lists as callers see them: the last day in place of the first day after.
create function lease_space_json(unit_id uuid, term daterange, leased_sqft numeric) returns json
language sql stable parallel safe
return json_build_object(
  'unit_id', unit_id, 'from', lower(term), 'to', upper(term) - 1, 'leased_sqft', trim_scale(leased_sqft)
);

create function lease_charge_json(
  kind text, unit_id uuid, term daterange, basis text, amount numeric, escalation_type text, escalation_value numeric,
  escalation_every_months integer
) returns json
language sql stable parallel safe
return json_build_object(
  'kind', kind, 'unit_id', unit_id, 'from', lower(term), 'to', upper(term) - 1, 'basis', basis,
  'amount', trim_scale(amount), 'escalation', case when escalation_type is not null then json_build_object(
    'type', escalation_type, 'value', trim_scale(escalation_value), 'every_months', escalation_every_months
  ) end
);

create function lease_option_json(
  kind text, notice_by date, effective_on date, term_months integer, fee numeric, status text
) returns json
language sql stable parallel safe
return json_build_object(
  'kind', kind, 'notice_by', notice_by, 'effective_on', effective_on, 'term_months', term_months,
  'fee', trim_scale(fee), 'status', status
);

create function set_effective_days() returns trigger
language plpgsql
as $$
begin
  select new.term * lease_days(l.status, l.at_expiry, l.expiration_date, l.move_out_on, l.terminated_on)
  into new.effective
  from leases l where l.id = new.lease_id;
  -- Without its lease the row is refused by the foreign key, which is checked later.
  new.effective := coalesce(new.effective, 'empty');
  return new;
end;
$$;

create trigger trg_lease_spaces_effective
before insert or update on lease_spaces
for each row execute function set_effective_days();

create trigger trg_lease_charges_effective
before insert or update on lease_charges
for each row execute function set_effective_days();

create function spread_effective_days() returns trigger
language plpgsql
as $$
declare
  changed uuid[] := array(
    select n.id
    from new_rows n join old_rows o using (id)
    where lease_days(n.status, n.at_expiry, n.expiration_date, n.move_out_on, n.terminated_on)
      <> lease_days(o.status, o.at_expiry, o.expiration_date, o.move_out_on, o.terminated_on)
  );
begin
  if cardinality(changed) > 0 then
    -- The rows' own triggers set the days.
    update lease_spaces set effective = effective where lease_id = any (changed);
    update lease_charges set effective = effective where lease_id = any (changed);
  end if;
  return null;
end;
$$;

create trigger trg_leases_effective
after update on leases
referencing old table as old_rows new table as new_rows
for each statement execute function spread_effective_days();

comment on table leases is 'Agreements that let spaces of a property to a tenant.';
comment on column leases.id is 'Identifier, made by the server.';
comment on column leases.property_id is 'The property whose spaces are let; fixed.';
comment on column leases.tenant_id is 'The tenant; fixed.';
comment on column leases.reference is 'Number or name of the lease as the parties call it.';
comment on column leases.status is 'What the parties have made of it: draft, signed, terminated or void. Its state on a day follows from this and the dates.';
comment on column leases.lease_type is 'Who bears the costs of operation, one of a fixed list.';
comment on column leases.signed_on is 'Day of signature.';
comment on column leases.commencement_date is 'First day of the term.';
comment on column leases.rent_commencement_date is 'Day from which rent is meant to be due; information only, the charges say what is due.';
comment on column leases.expiration_date is 'Last day of the term; null is a lease at will.';
comment on column leases.at_expiry is 'What happens after the last day: expire, or month_to_month when the tenant holds on.';
comment on column leases.notice_given_on is 'Day on which notice was given.';
comment on column leases.move_in_on is 'Day on which the tenant moved in.';
comment on column leases.move_out_on is 'Day on which the space is given back, the last that it is held.';
comment on column leases.terminated_on is 'Last day of a lease that ended early; set exactly when the status is terminated.';
comment on column leases.security_deposit is 'Deposit held, US dollars.';
comment on column leases.deposit_form is 'Form of the deposit: cash, letter_of_credit, guaranty or none.';
comment on column leases.renews_lease_id is 'The lease of the same property that this one renews.';
comment on column leases.external_ref is 'Key of the lease in the system that it came from; unique.';
comment on column leases.created_at is 'When the row was made.';
comment on column leases.updated_at is 'When the lease or one of its lists last changed; strictly increasing, the version of the lease.';
comment on column leases.created_by is 'Subject of the token that made the row.';
comment on column leases.updated_by is 'Subject of the token that last changed the lease.';

comment on table lease_spaces is 'The units that a lease lets, each with its days.';
comment on column lease_spaces.lease_id is 'The lease; with it the row goes.';
comment on column lease_spaces.position is 'Place in the list of the lease, from 0.';
comment on column lease_spaces.property_id is 'The property of the lease and of the unit.';
comment on column lease_spaces.unit_id is 'The unit that is let.';
comment on column lease_spaces.term is 'Days for which the unit is let; without an end it lasts as long as the lease.';
comment on column lease_spaces.effective is 'Days on which the lease holds the unit: the term up to the end of the lease; empty while it is a draft or void. Kept by triggers.';
comment on column lease_spaces.leased_sqft is 'Area let in square feet, above 0; null is the area of the unit.';

comment on table lease_charges is 'What a lease costs: rent, its steps and abatements, and the shares of costs.';
comment on column lease_charges.lease_id is 'The lease; with it the row goes.';
comment on column lease_charges.position is 'Place in the list of the lease, from 0.';
comment on column lease_charges.property_id is 'The property of the lease and of the unit.';
comment on column lease_charges.kind is 'What is charged, one of a fixed list; an abatement reduces the rent.';
comment on column lease_charges.unit_id is 'The unit that it is for; null is all spaces of the lease, by area.';
comment on column lease_charges.term is 'Days for which it is due; without an end as long as the lease lasts.';
comment on column lease_charges.effective is 'Days on which it is due: the term up to the end of the lease; empty while it is a draft or void. Kept by triggers.';
comment on column lease_charges.basis is 'What the amount is for: per_month, per_quarter, per_year, per_sqft_year or one_time.';
comment on column lease_charges.amount is 'Amount on the first day, US dollars per basis; positive for an abatement too.';
comment on column lease_charges.escalation_type is 'How the amount rises: fixed_percent or fixed_amount; null when it does not.';
comment on column lease_charges.escalation_value is 'By how much the amount rises each time: percent, compounded, or US dollars per basis.';
comment on column lease_charges.escalation_every_months is 'After how many months from the first day the amount rises, again and again.';

comment on table lease_options is 'Rights that a lease gives, such as renewal.';
comment on column lease_options.lease_id is 'The lease; with it the row goes.';
comment on column lease_options.position is 'Place in the list of the lease, from 0.';
comment on column lease_options.property_id is 'The property of the lease.';
comment on column lease_options.kind is 'What the option allows, one of a fixed list.';
comment on column lease_options.notice_by is 'Last day on which notice of it can be given.';
comment on column lease_options.effective_on is 'Day on which it takes effect.';
comment on column lease_options.term_months is 'Length of the term that it adds, months.';
comment on column lease_options.fee is 'Price of using it, US dollars.';
comment on column lease_options.status is 'open, exercised, waived or lapsed.';

-- Down Migration

-- Undoing this migration is dropping its tables; the runner refuses it in production.
-- squawk-ignore ban-drop-table
drop table lease_options, lease_charges, lease_spaces, leases;
drop function spread_effective_days();
drop function set_effective_days();
drop function lease_option_json(text, date, date, integer, numeric, text);
drop function lease_charge_json(text, uuid, daterange, text, numeric, text, numeric, integer);
drop function lease_space_json(uuid, daterange, numeric);
drop function lease_charge_monthly(text, text, numeric, date, text, numeric, integer, numeric, date);
drop function lease_charge_yearly(text, text, numeric, date, text, numeric, integer, numeric, date);
drop function whole_months(date, date);
drop function lease_state(text, date, date, text, date, date, date);
drop function lease_days(text, text, date, date, date);
