import {
  choice,
  date,
  decimal,
  list,
  money,
  object,
  reference,
  whole,
} from "../resource/columns/builders.ts";

export const chargeKinds = [
  "base_rent",
  "abatement",
  "cam",
  "tax",
  "insurance",
  "utilities",
  "parking",
  "storage",
  "percentage_rent",
  "other",
] as const;
export const chargeBases = ["per_month", "per_quarter", "per_year", "per_sqft_year", "one_time"] as const;
export const escalationTypes = ["fixed_percent", "fixed_amount"] as const;
export const optionKinds = [
  "renewal",
  "termination",
  "expansion",
  "contraction",
  "first_refusal",
  "first_offer",
  "purchase",
  "co_tenancy",
] as const;
export const optionStatuses = ["open", "exercised", "waived", "lapsed"] as const;

const lastDay = "Last day; null is as long as the lease lasts.";
/** Inside a range of days is half-open; outside it has a first and a last day. */
const term = `daterange(g."from", g."to", '[]')`;

export const spaces = list(
  {
    table: "lease_spaces",
    owner: "lease_id",
    item: "lease_space_json(unit_id, term, leased_sqft)",
    stored: {
      property_id: "o.property_id",
      unit_id: "g.unit_id",
      term,
      leased_sqft: "g.leased_sqft",
    },
  },
  {
    unit_id: reference("units", "The unit that is let.", { required: true, sameProperty: true }),
    from: date("First day on which the lease lets it.", { required: true, example: "2025-01-01" }),
    to: date(lastDay, { example: "2029-12-31" }),
    leased_sqft: decimal("Area let in square feet; null is the area of the unit.", {
      min: 0.01,
      max: 999_999_999_999.99,
      scale: 2,
      example: 4200,
    }),
  },
  "The units that the lease lets, each with its days.",
);

const escalation = object(
  {
    type: choice(escalationTypes, "Whether it rises by percent, compounded, or by an amount.", {
      required: true,
    }),
    value: decimal("Percent, or US dollars per basis.", {
      min: -999_999_999,
      max: 999_999_999,
      scale: 6,
      required: true,
      example: 3,
    }),
    every_months: whole("After how many months from the first day it rises, again and again.", {
      min: 1,
      max: 1200,
      required: true,
      example: 12,
    }),
  },
  "How the amount rises; null when it does not.",
  {},
);

export const charges = list(
  {
    table: "lease_charges",
    owner: "lease_id",
    item: "lease_charge_json(kind, unit_id, term, basis, amount, escalation_type, escalation_value, escalation_every_months)",
    stored: {
      property_id: "o.property_id",
      kind: "g.kind",
      unit_id: "g.unit_id",
      term,
      basis: "g.basis",
      amount: "g.amount",
      escalation_type: "g.escalation ->> 'type'",
      escalation_value: "(g.escalation ->> 'value')::numeric",
      escalation_every_months: "(g.escalation ->> 'every_months')::integer",
    },
  },
  {
    kind: choice(chargeKinds, "What is charged; an abatement reduces the rent.", { required: true }),
    unit_id: reference("units", "The unit that it is for; null is all spaces of the lease, by area.", {
      sameProperty: true,
    }),
    from: date("First day on which it is due.", { required: true, example: "2025-01-01" }),
    to: date(lastDay, { example: "2029-12-31" }),
    basis: choice(chargeBases, "What the amount is for; the area is that of the spaces of the day.", {
      required: true,
    }),
    amount: decimal("US dollars per basis on the first day; positive for an abatement too.", {
      min: 0,
      max: 99_999_999_999.9999,
      scale: 4,
      required: true,
      example: 10_500,
    }),
    escalation,
  },
  "What the lease costs: rent with its steps and abatements, and shares of costs.",
);

export const options = list(
  {
    table: "lease_options",
    owner: "lease_id",
    item: "lease_option_json(kind, notice_by, effective_on, term_months, fee, status)",
    stored: {
      property_id: "o.property_id",
      kind: "g.kind",
      notice_by: "g.notice_by",
      effective_on: "g.effective_on",
      term_months: "g.term_months",
      fee: "g.fee",
      status: "g.status",
    },
  },
  {
    kind: choice(optionKinds, "What the option allows.", { required: true }),
    notice_by: date("Last day on which notice of it can be given.", { example: "2029-06-30" }),
    effective_on: date("Day on which it takes effect.", { example: "2030-01-01" }),
    term_months: whole("Length of the term that it adds, months.", { min: 1, max: 1200, example: 60 }),
    fee: money("Price of using it", { example: 25_000 }),
    status: choice(optionStatuses, "Whether it can still be used.", { default: "open" }),
  },
  "Rights that the lease gives, such as renewal.",
);
